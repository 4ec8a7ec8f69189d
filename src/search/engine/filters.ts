/** What the paragraphs found can be filtered by. */
import type { Lang } from '../../edition/annotations.ts';
import { type DayRange, edtfRange, yearOf } from '../dates/range.ts';
import type { Registers } from '../records/record.ts';
import type { Facets, Filters } from './answer.ts';
import { choicesIn } from './choices.ts';
import { overlap, spanOf } from './paragraphs.ts';
import type { FoundParagraph } from './rank.ts';

type Name = keyof Filters;

/** A paragraph found and what it has of each filter. */
export interface Filterable {
  readonly found: FoundParagraph;
  readonly values: Readonly<Record<Name, ReadonlySet<string>>>;
}

/** A date of more years than this (`../1990`) is said of none of them. */
const mostYears = 10;

/** @param dates in any language, for they are the same; of those that are not among them the browser tells the years itself */
export const filterable = (
  all: readonly FoundParagraph[],
  { dates }: Pick<Registers, 'dates'>,
): readonly Filterable[] => {
  const named = new Map<string, DayRange>(dates.map(({ edtf, from, to }) => [edtf, [from, to]]));
  return all.map((found) => {
    const { paragraph } = found;
    return {
      found,
      values: {
        article: new Set([paragraph.edition.article]),
        section: new Set([paragraph.section]),
        person: new Set(paragraph.people.map(({ id }) => id)),
        source: new Set(paragraph.citations.map(({ key }) => key)),
        year: new Set(paragraph.dates.flatMap(({ id }) => yearsOf(named.get(id) ?? edtfRange(id)))),
        basis: new Set(basesOf(found)),
      },
    };
  });
};

const yearsOf = (days: DayRange | undefined): readonly string[] => {
  if (!days) return [];
  const [first, last] = [yearOf(days[0]), yearOf(days[1])];
  return Array.from({ length: last - first < mostYears ? last - first + 1 : 0 }, (_, more) =>
    String(first + more),
  );
};

/** Of the claims in which the words stand; where they stand in none, of all. */
const basesOf = ({ paragraph, parts }: FoundParagraph): readonly string[] => {
  const spans = parts.flat().map((range) => spanOf(paragraph, range));
  const around = paragraph.claims.filter((claim) => spans.some((span) => overlap(claim, span)));
  return (around.length > 0 ? around : paragraph.claims).map(({ basis }) => basis);
};

const names: readonly Name[] = ['article', 'section', 'person', 'source', 'year', 'basis'];

/** @param except a filter that is not asked */
export const fits = ({ values }: Filterable, filters: Filters, except?: Name): boolean =>
  names.every((name) => {
    const wanted = filters[name];
    return wanted === undefined || name === except || values[name].has(wanted);
  });

/**
 * How many paragraphs have each value, with the other filters; one that is found in both languages counts once.
 */
export const facetsOf = (
  all: readonly Filterable[],
  filters: Filters,
  registers: Omit<Registers, 'release' | 'dates'>,
  lang: Lang,
): Facets => {
  const facet = (name: Name, choices: readonly Omit<Facets[Name][number], 'count'>[]): Facets[Name] => {
    const paragraphs = new Map<string, Set<string>>();
    for (const one of all.filter((candidate) => fits(candidate, filters, name))) {
      const { edition, id } = one.found.paragraph;
      for (const value of one.values[name]) {
        paragraphs.set(value, (paragraphs.get(value) ?? new Set()).add(`${edition.article} ${id}`));
      }
    }
    return choices.flatMap((choice) => {
      const count = paragraphs.get(choice.value)?.size ?? 0;
      return count > 0 ? { ...choice, count } : [];
    });
  };
  const asLabels = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
  const years = new Set(all.flatMap(({ values }) => [...values.year]));
  const editions = [...new Set(all.map(({ found }) => found.paragraph.edition))];
  const choices = choicesIn(registers, editions, filters, lang);
  return {
    article: facet('article', choices.article),
    section: facet('section', choices.section),
    person: facet('person', choices.person),
    source: facet('source', choices.source),
    year: facet('year', asLabels([...years].sort((a, b) => Number(a) - Number(b)))),
    basis: facet('basis', asLabels(['cited', 'uncited'])),
  };
};
