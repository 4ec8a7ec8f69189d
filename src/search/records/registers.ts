import type { Lang } from '../../edition/annotations.ts';
import { type Named, namedIn } from '../../edition/mentions.ts';
import type { Reference } from '../../edition/schemas/reference.ts';
import type { SiteArticle } from '../../edition/site-article.ts';
import { citationsOfReference, paragraphsOf } from '../../edition/views.ts';
import { readNamed } from '../../i18n/date-reading.ts';
import { buildDates } from '../dates/build.ts';
import { buildNames, peopleKeys } from '../names/build.ts';
import { splitWords } from '../words/split.ts';
import { keyOf } from './keys.ts';
import type { Registers, SourceEntry } from './record.ts';

/** Whom, where, when and what an article names and cites, for one language. */
export const registersOf = (article: SiteArticle, lang: Lang): Omit<Registers, 'release'> => {
  const edition = article.editions[lang];
  const named = { person: byId(namedIn(edition, 'people')), place: byId(namedIn(edition, 'places')) };
  const dates = byId(namedIn(edition, 'dates'));
  return {
    article: article.id,
    names: buildNames(article.people, article.places, paragraphsOf(edition), lang).map((name) => ({
      ...name,
      times: named[name.kind].get(name.id)?.times ?? 0,
    })),
    dates: buildDates(edition).flatMap((entry) => {
      const date = dates.get(entry.edtf);
      return date ? [{ ...entry, label: readNamed(date, lang), times: date.times }] : [];
    }),
    sources: article.references.map((reference) => sourceOf(reference, article, lang)),
  };
};

const byId = <Id extends string>(all: readonly Named<Id>[]): ReadonlyMap<string, Named<Id>> =>
  new Map(all.map((named) => [named.id, named]));

const sourceOf = (reference: Reference, { editions }: SiteArticle, lang: Lang): SourceEntry => {
  const { id, number, title, language, custom } = reference;
  const citations = citationsOfReference(editions[lang], id);
  return {
    key: id,
    number,
    short: custom.short[lang],
    title,
    language,
    citations: citations.length,
    paragraphs: [...new Set(citations.map(({ paragraph }) => paragraph.id))],
    words: wordsOf(reference),
    names: namesOf(reference),
  };
};

const wordsOf = ({ title, publisher, issued, custom, ...reference }: Reference): readonly string[] => {
  const { short, translation, transliteration } = custom;
  const texts = [
    title,
    ...Object.values(short),
    ...Object.values(translation),
    transliteration,
    publisher,
    reference['publisher-place'],
    String(issued?.['date-parts'][0][0] ?? ''),
    // An institution is found by its words.
    ...namesIn(reference).flatMap((name) => ('literal' in name ? name.literal : [])),
  ];
  return [...new Set(texts.flatMap((text = '') => splitWords(text)).map(({ text }) => keyOf(text)))];
};

const namesOf = ({ custom, ...reference }: Reference): SourceEntry['names'] => {
  const people = namesIn(reference).flatMap((name) => ('family' in name ? name : []));
  return people.length === 0 ? { keys: [], given: [] } : peopleKeys(people, Object.values(custom.short));
};

const namesIn = ({ author = [], editor = [] }: Pick<Reference, 'author' | 'editor'>) => [
  ...author,
  ...editor,
];
