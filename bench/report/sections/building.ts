import type { GrownSite, GrowthFigures } from '../../build/figures.ts';
import { type Held, limitTable } from '../limits.ts';
import { bars } from '../pictures.ts';
import type { Section } from '../section.ts';
import { seconds, table, whole } from '../words.ts';
import { measuredOn } from './measured-on.ts';

/** What must hold of a thousand articles in two languages. */
const many = 1000;
const limits = { exponent: 1.05, memory: 4 * 2 ** 30, files: 20_000 };

const mebibytes = (bytes: number): string => `${whole(bytes / 2 ** 20)} MiB`;
const exponent = (value: number): string => value.toFixed(2);

/** What `npm run bench:build` has measured. @throws where fewer than two sites were built */
export const buildingSection = (figures: GrowthFigures): Section => {
  const { sites } = figures;
  return {
    pictures: {
      'building.svg': bars(
        'Processor time of a build, for each article',
        ['clean', 'of it again after an edit'],
        sites.map(({ articles, clean, again }) => {
          const all = clean.cpuSeconds / articles;
          const part = again ? again.cpuSeconds / articles : 0;
          return {
            label: `${whole(articles)} articles`,
            says: again ? `${seconds(all)}, again ${seconds(part)}` : seconds(all),
            values: [all - part, part],
          };
        }),
      ),
    },
    markdown: [
      '## Building',
      `\`npm run bench:build -- ${sites.map(({ articles }) => articles).join(' ')}\`. ${measuredOn(figures)}`,
      'Sites of so many generated articles in both languages, each built with nothing kept of an earlier build, then, up to 100 articles, again after a paragraph of one was edited. Memory is the most that all processes of the build held at once.',
      limitTable(heldBuilds(sites)),
      '![Processor time of a build, for each article](bench/building.svg)',
      table(
        ['articles', 'time', 'processor', 'most memory', 'files', 'again: time', 'processor again'],
        sites.map(({ articles, clean, again, files }) => [
          whole(articles),
          seconds(clean.seconds),
          seconds(clean.cpuSeconds),
          mebibytes(clean.peakMemory),
          whole(files),
          ...(again ? [seconds(again.seconds), seconds(again.cpuSeconds)] : ['–', '–']),
        ]),
      ),
    ].join('\n\n'),
  };
};

const heldBuilds = (sites: readonly GrownSite[]): readonly Held[] => {
  const [before, last] = sites.slice(-2);
  if (!before || !last) throw new Error('Two sites at least have to be built to see how a build grows');
  const between = `from ${whole(before.articles)} to ${whole(last.articles)} articles`;
  /** Measured of so many, or as it would be if it went on to grow as between the two largest. */
  const ofMany = (what: string, value: (site: GrownSite) => number) => ({
    what:
      last.articles >= many
        ? `${what}, ${whole(last.articles)} articles`
        : `${what}, ${whole(many)} articles, as it grows ${between}`,
    figure:
      value(last) +
      ((value(last) - value(before)) / (last.articles - before.articles)) * Math.max(0, many - last.articles),
  });
  const growth = (value: (site: GrownSite) => number): number =>
    Math.log(value(last) / value(before)) / Math.log(last.articles / before.articles);
  return [
    {
      what: `exponent of the time, ${between}`,
      figure: growth(({ clean }) => clean.seconds),
      limit: limits.exponent,
      say: exponent,
    },
    {
      what: `exponent of the processor time, ${between}`,
      figure: growth(({ clean }) => clean.cpuSeconds),
      limit: limits.exponent,
      say: exponent,
    },
    {
      ...ofMany('most memory', ({ clean }) => clean.peakMemory),
      limit: limits.memory,
      below: true,
      say: mebibytes,
    },
    { ...ofMany('files', ({ files }) => files), limit: limits.files, below: true, say: whole },
  ];
};
