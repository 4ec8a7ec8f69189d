/** What the filters offer to choose from, before it is counted. */

import type { Lang } from '../../edition/annotations.ts';
import type { ArticleId } from '../../edition/ids.ts';
import type { EditionRecord, Registers } from '../records/record.ts';
import type { Filters } from './answer.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Choices {
  readonly article: readonly Choice[];
  readonly section: readonly Choice[];
  readonly person: readonly Choice[];
  readonly source: readonly Choice[];
}

/** @param editions those that have something of what was found */
export const choicesIn = (
  registers: Omit<Registers, 'release' | 'dates'>,
  editions: readonly EditionRecord[],
  { article }: Filters,
  lang: Lang,
): Choices => {
  const { articles, names, sources } = registers;
  // Sections are told apart by their article.
  const [only, ...others] = articles;
  const chosen = others.length === 0 ? only?.id : article;
  const sections = registers.pieces ? sectionsIn(editions, lang) : registers.sections;
  const isLarge = registers.pieces !== undefined;
  return {
    article: others.length > 0 ? articles.map(({ id, title }) => ({ value: id, label: title })) : [],
    section: sections
      .filter((section) => section.article === chosen)
      .map(({ id, number, title }) => ({ value: id, label: `§\u00A0${number} ${title}` })),
    person: isLarge
      ? labelled(editions, 'people', lang)
      : names
          .filter(({ kind }) => kind === 'person')
          .map(({ id, name }) => ({ value: id, label: name[lang] })),
    source: isLarge
      ? labelled(editions, 'sources', lang)
      : sources.map(({ key, short }) => ({ value: key, label: short })),
  };
};

/** Of each article once, in the language where its edition in that is at hand. */
const sectionsIn = (editions: readonly EditionRecord[], lang: Lang) =>
  [...new Map(preferring(editions, lang).map((edition) => [edition.article, edition])).values()].flatMap(
    ({
      article,
      sections,
    }): readonly (EditionRecord['sections'][number] & { readonly article: ArticleId })[] =>
      sections.map((section) => ({ article, ...section })),
  );

const labelled = (
  editions: readonly EditionRecord[],
  kind: keyof NonNullable<EditionRecord['labels']>,
  lang: Lang,
): readonly Choice[] => {
  const { compare } = new Intl.Collator(lang);
  const labels = new Map(
    preferring(editions, lang).flatMap((edition) => Object.entries(edition.labels?.[kind] ?? {})),
  );
  return [...labels].map(([value, label]) => ({ value, label })).sort((a, b) => compare(a.label, b.label));
};

/** Those in the language last, so that what they say holds. */
const preferring = (editions: readonly EditionRecord[], lang: Lang): readonly EditionRecord[] => [
  ...editions.filter((edition) => edition.lang !== lang),
  ...editions.filter((edition) => edition.lang === lang),
];
