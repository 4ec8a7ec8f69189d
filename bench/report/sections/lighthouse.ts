import { type Audited, categories, forms, type LighthouseFigures } from '../../lighthouse/figures.ts';
import type { Section } from '../section.ts';
import { table } from '../words.ts';
import { measuredOn } from './measured-on.ts';

/** Of each category, the best there is. */
const wanted = 100;

/** What `npm run bench:lighthouse` has measured. */
export const lighthouseSection = (figures: LighthouseFigures): Section => {
  const { pages } = figures;
  const paths = [...new Set(pages.map(({ path }) => path))];
  const at = (path: string, form: Audited['form']): Audited | undefined =>
    pages.find((page) => page.path === path && page.form === form);
  const short = pages.filter(({ scores }) => categories.some((category) => scores[category] < wanted));
  return {
    pictures: {},
    markdown: [
      '## Lighthouse',
      `\`npm run bench:lighthouse\`. ${measuredOn(figures)}`,
      `The longest page of every kind in each language, each audited once: performance, accessibility, best practices, search engines, of ${wanted}. The limit is ${wanted} in every category: **${short.length === 0 ? 'met' : `not met by ${short.length} of ${pages.length}`}**.`,
      table(
        ['page', ...forms],
        paths.map((path) => [`\`${path}\``, ...forms.map((form) => inWords(at(path, form)))]),
      ),
      ...(short.length === 0 ? [] : [reasons(short)]),
    ].join('\n\n'),
  };
};

/** `100 · 100 · 96 · 100`, what is short in bold. */
const inWords = (page: Audited | undefined): string =>
  page === undefined
    ? '–'
    : categories
        .map((category) => page.scores[category])
        .map((score) => (score < wanted ? `**${score}**` : String(score)))
        .join(' · ');

/** Of each audit that takes from a score, on which pages it does. */
const reasons = (short: readonly Audited[]): string => {
  const pagesOf = new Map<string, string[]>();
  for (const { path, form, short: audits } of short) {
    for (const audit of audits) {
      const known = pagesOf.get(audit) ?? [];
      pagesOf.set(audit, [...known, `\`${path}\` (${form})`]);
    }
  }
  return table(
    ['what takes from a score', 'where'],
    [...pagesOf].map(([audit, pages]) => [
      audit,
      pages.length > 6 ? `${pages.length} pages` : pages.join(', '),
    ]),
  );
};
