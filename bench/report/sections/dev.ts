import type { DevFigures } from '../../build/figures.ts';
import { limitTable } from '../limits.ts';
import type { Section } from '../section.ts';
import { spreadOf } from '../statistics.ts';
import { milliseconds, spreadOut } from '../words.ts';
import { measuredOn } from './measured-on.ts';

/** What `npm run bench:dev` has measured. */
export const devSection = (run: DevFigures): Section => {
  const waits = spreadOf(run.waits);
  return {
    pictures: {},
    markdown: [
      '## While editing',
      `\`npm run bench:dev\`. ${measuredOn(run)}`,
      `A paragraph of ${run.articles === 1 ? 'the only article' : `one of ${run.articles} articles`} is edited ${run.waits.length} times while \`npm run dev\` runs: from the moment that it is saved until an open browser shows it, ${spreadOut(waits, milliseconds)}.`,
      limitTable([
        { what: 'an edited paragraph is shown, median', figure: waits.median, limit: 500, say: milliseconds },
      ]),
    ].join('\n\n'),
  };
};
