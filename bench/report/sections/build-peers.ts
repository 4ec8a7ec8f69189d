import type { BuildFigures, BuildPeersFigures } from '../../build/figures.ts';
import { type Held, limitTable } from '../limits.ts';
import type { Section } from '../section.ts';
import { median, type Spread, spreadOf } from '../statistics.ts';
import { seconds, spreadOut, table, whole } from '../words.ts';
import { measuredOn } from './measured-on.ts';

/** What `npm run bench:build:peers` has measured: this site's builds are named first. */
export const buildPeersSection = (run: BuildPeersFigures): Section => {
  const [ours, peer] = [...Map.groupBy(run.figures, ({ site }) => site).values()];
  if (!ours || !peer) throw new Error('A build has been measured by itself');
  return {
    pictures: {},
    markdown: [
      '## Building beside Starlight',
      `\`npm run bench:build:peers\`. ${measuredOn(run)}`,
      'Sites of the same generated articles, in both languages, built in turns, nothing kept of an earlier build. Starlight makes a page of each edition and its search; this site the pages of persons, places, sources and dates as well, the pictures and all that is taken along. Medians, in brackets the least and the most.',
      limitTable([...held(ours, peer)]),
      table(
        ['', 'articles', 'pages', 'time', 'processor', 'time a page', 'most memory'],
        [...ours, ...peer].map((one) => [
          one.site,
          whole(one.articles),
          whole(one.pages),
          spreadOut(
            spread(one, (usage) => usage.seconds),
            seconds,
          ),
          spreadOut(
            spread(one, (usage) => usage.cpuSeconds),
            seconds,
          ),
          seconds(timeOfPage(one)),
          `${whole(spread(one, (usage) => usage.peakMemory).median / 2 ** 20)} MiB`,
        ]),
      ),
    ].join('\n\n'),
  };
};

type Usage = BuildFigures['usages'][number];

const spread = ({ usages }: BuildFigures, of: (usage: Usage) => number): Spread => spreadOf(usages.map(of));

const timeOfPage = ({ usages, pages }: BuildFigures): number =>
  median(usages.map((usage) => usage.seconds)) / pages;

/** What each page takes more, from the fewest articles to the most. */
const timeOfOneMore = (builds: readonly BuildFigures[]): number => {
  const [first, last] = [builds[0], builds.at(-1)];
  if (!first || !last || first.pages === last.pages) throw new Error('Two counts of articles are needed');
  const time = ({ usages }: BuildFigures): number => median(usages.map((usage) => usage.seconds));
  return (time(last) - time(first)) / (last.pages - first.pages);
};

function* held(ours: readonly BuildFigures[], peer: readonly BuildFigures[]): Generator<Held> {
  const because = peer[0]?.site ?? '';
  for (const [index, build] of ours.entries()) {
    const other = peer[index];
    if (!other) continue;
    yield {
      what: `time of a page, ${whole(build.articles)} ${build.articles === 1 ? 'article' : 'articles'}`,
      figure: timeOfPage(build),
      limit: timeOfPage(other),
      say: seconds,
      because,
    };
  }
  if (ours.length < 2) return;
  yield {
    what: 'time of one page more',
    figure: timeOfOneMore(ours),
    limit: timeOfOneMore(peer),
    say: seconds,
    because,
  };
}
