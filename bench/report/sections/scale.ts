import type { ScaleFigures, SiteFigures } from '../../search/scale-figures.ts';
import { type Held, limitTable } from '../limits.ts';
import type { Section } from '../section.ts';
import { median, quantile } from '../statistics.ts';
import { kilobytes, milliseconds, table, whole } from '../words.ts';
import { measuredOn } from './measured-on.ts';

/** In milliseconds. */
const latest = 150;

/** What `npm run bench:scale` has measured. */
export const scaleSection = (figures: ScaleFigures): Section => {
  const { sites, seed } = figures;
  const one = sites.find(({ articles }) => articles === 1);
  return {
    pictures: {},
    markdown: [
      '## Searching many articles',
      `\`npm run bench:scale -- ${sites.map(({ articles }) => articles).join(' ')}\`. ${measuredOn(figures)} Seed ${seed}.`,
      `The search of sites of so many generated articles, each with its own words, people, places, dates and sources, of which half are in no article before, asked ${whole(sites[0]?.queries.length ?? 0)} queries of a word, two, or a name. What a query loads is what it loads of a search that has loaded nothing, Brotli, without the search’s own scripts; what it takes is what it takes once all is loaded and others have been asked since, in Node.js, the median of ${whole(sites[0]?.queries[0]?.loaded.length ?? 0)} times.`,
      limitTable(
        sites.flatMap((site) => [
          {
            what: `${articlesIn(site)}: time of a query, 95th percentile`,
            figure: quantile(
              site.queries.map(({ loaded }) => median(loaded.map(({ passed }) => passed))),
              0.95,
            ),
            limit: latest,
            below: true,
            say: milliseconds,
          },
          ...(one && site.articles > Math.E ? [bytesBeside(site, one)] : []),
        ]),
      ),
      'The median, and after the stroke the 95th percentile; of time also for how much of it processors were at work, which says more where a machine is busy.',
      table(
        [
          'articles',
          'before the first word',
          'one query loads',
          'of it the articles opened',
          'its first answer',
          'once loaded',
          'of it processor',
          'files',
        ],
        sites.map(({ articles, beforeFirstWord, files, queries }) => {
          const both = (values: readonly number[], say: (value: number) => string) =>
            `${say(median(values))} / ${say(quantile(values, 0.95))}`;
          return [
            whole(articles),
            kilobytes(beforeFirstWord),
            both(
              queries.map(({ bytes }) => bytes),
              kilobytes,
            ),
            both(
              queries.map(({ byKind }) => byKind.fragments),
              kilobytes,
            ),
            both(
              queries.map(({ first }) => first.passed),
              milliseconds,
            ),
            both(
              queries.map(({ loaded }) => median(loaded.map(({ passed }) => passed))),
              milliseconds,
            ),
            both(
              queries.map(({ loaded }) => median(loaded.map(({ used }) => used))),
              milliseconds,
            ),
            whole(files),
          ];
        }),
      ),
    ].join('\n\n'),
  };
};

/** What a query loads grows more slowly than the logarithm of the number of articles. */
const bytesBeside = (site: SiteFigures, one: SiteFigures): Held => {
  const bytesOf = ({ queries }: SiteFigures) => median(queries.map(({ bytes }) => bytes));
  const times = Math.log(site.articles);
  return {
    what: `${articlesIn(site)}: bytes of a query, median`,
    figure: bytesOf(site),
    limit: bytesOf(one) * times,
    below: true,
    say: kilobytes,
    because: `${times.toFixed(1)} times those of one article`,
  };
};

const articlesIn = ({ articles }: SiteFigures): string =>
  `${whole(articles)} ${articles === 1 ? 'article' : 'articles'}`;
