/** What the ledger offers to filter by: every trait that a claim has, by filter. Pure. */
import type { Lang } from '../edition/annotations.ts';
import { peopleByName } from '../edition/mentions.ts';
import type { SiteArticle } from '../edition/site-article.ts';
import { messages } from '../i18n/messages.ts';
import { countsOf, type FilterName, traitOf } from './filters.ts';
import type { LedgerSection } from './ledger.ts';

export interface Facet {
  readonly name: FilterName;
  readonly label: string;
  readonly choices: readonly Choice[];
}

interface Choice {
  readonly value: string;
  /** The number that stands before the label: `§ 3`, `[9]`. */
  readonly sign?: string;
  readonly label: string;
  /** How many claims have it. */
  readonly count: number;
}

/** In the order in which they are offered; without what no claim has. */
export const facetsOf = (
  article: SiteArticle,
  ledger: readonly LedgerSection[],
  lang: Lang,
): readonly Facet[] => {
  const { claims, search } = messages(lang);
  const { section, source, person, year } = search.panel.filters;
  const rows = ledger.flatMap(({ rows }) => rows);
  const counts = countsOf(
    rows.map(({ traits }) => new Set(traits)),
    {},
  );
  const facet = (name: FilterName, label: string, choices: readonly Omit<Choice, 'count'>[]): Facet => ({
    name,
    label,
    choices: choices.flatMap((choice) => {
      const count = counts.get(traitOf(name, choice.value));
      return count === undefined ? [] : [{ ...choice, count }];
    }),
  });
  return [
    facet('basis', claims.basis.label, [
      { value: 'cited', label: claims.basis.cited },
      { value: 'uncited', label: claims.basis.uncited },
    ]),
    facet(
      'section',
      section.label,
      ledger.map(({ section: { number, title } }) => ({
        value: String(number),
        sign: claims.section(number),
        label: title,
      })),
    ),
    facet(
      'source',
      source.label,
      article.references.map(({ id, number, custom }) => ({
        value: id,
        sign: `[${number}]`,
        label: custom.short[lang],
      })),
    ),
    facet(
      'person',
      person.label,
      peopleByName(article.editions[lang], article.people).map(({ id, person: { name } }) => ({
        value: id,
        label: claims.byFamilyName(name[lang].family, name[lang].given),
      })),
    ),
    facet(
      'year',
      year.label,
      yearsIn(counts).map((value) => ({ value, label: value })),
    ),
  ];
};

const yearsIn = (counts: ReadonlyMap<string, number>): readonly string[] => {
  const prefix = traitOf('year', '');
  return [...counts.keys()]
    .filter((trait) => trait.startsWith(prefix))
    .map((trait) => trait.slice(prefix.length))
    .sort((a, b) => Number(a) - Number(b));
};
