import type { SearchFigures, SearchPeersFigures } from '../../search/peers-figures.ts';
import { limitTable } from '../limits.ts';
import { bars } from '../pictures.ts';
import type { Section } from '../section.ts';
import { median, quantile } from '../statistics.ts';
import { kilobytes, milliseconds, table, whole } from '../words.ts';
import { measuredOn } from './measured-on.ts';

/** Milliseconds a query. */
const limits = { median: 50, late: 150 };

/** What `npm run bench:search:peers` has measured. */
export const searchSection = (figures: SearchPeersFigures): Section => {
  const { searches, asked, rounds } = figures;
  const [own] = searches;
  if (!own) throw new Error('No search was measured');
  return {
    pictures: {
      'first-query.svg': bars(
        'Bytes that the first query loads, median',
        ['loaded by the first query'],
        searches.map((search) => ({
          label: search.name,
          says: kilobytes(medianBytes(search)),
          values: [medianBytes(search)],
        })),
      ),
    },
    markdown: [
      '## Searching',
      `\`npm run bench:search:peers\`. ${measuredOn(figures)}`,
      `The same paragraphs, searched in four ways: by this site; by Pagefind, a record a paragraph, with its Default UI; by MiniSearch (beginnings of words, slips, all words) and Orama (its stems of the language, one slip), which send the whole index. A query is asked of the edition in whose letters it is typed, ${rounds} times once all is loaded, and is found if one of the first ten paragraphs names who or what is meant, or has a form of the word.`,
      limitTable([
        {
          what: 'queries that find nothing right',
          figure: own.missed.length,
          limit: 0,
          say: whole,
        },
        {
          what: 'time of a query, median',
          figure: median(own.times),
          limit: limits.median,
          say: milliseconds,
        },
        {
          what: 'time of a query, 95th percentile',
          figure: quantile(own.times, 0.95),
          limit: limits.late,
          below: true,
          say: milliseconds,
        },
      ]),
      table(
        ['', 'names', 'dates', 'words', 'time of a query, median', '95th percentile'],
        searches.map(({ name, found, times }) => [
          name,
          `${found.names} of ${asked.names}`,
          `${found.dates} of ${asked.dates}`,
          `${found.words} of ${asked.words}`,
          milliseconds(median(times)),
          milliseconds(quantile(times, 0.95)),
        ]),
      ),
      table(
        ['not found by', 'what was typed'],
        searches.map(({ name, missed }) => [
          name,
          missed.map((query) => `\`${query}\``).join(', ') || 'all is found',
        ]),
      ),
      'What the first query loads, Brotli, with what shows the results where there is such a thing (this search and Pagefind’s UI); nothing of this search is loaded before it is opened but what opens it, which is counted.',
      '![Bytes that the first query loads, median](bench/first-query.svg)',
      table(
        [
          'first query',
          ...searches.map(({ name, shows }) => (shows ? name : `${name}, nothing to show them`)),
        ],
        own.first.map(({ query }) => [
          `\`${query}\``,
          ...searches.map(({ first }) =>
            kilobytes(first.find((one) => one.query === query)?.bytes ?? Number.NaN),
          ),
        ]),
      ),
    ].join('\n\n'),
  };
};

const medianBytes = ({ first }: SearchFigures): number => median(first.map(({ bytes }) => bytes));
