import type { Lang } from '../../edition/annotations.ts';
import type { PersonId } from '../../edition/ids.ts';
import { type Named, namedIn } from '../../edition/mentions.ts';
import type { Reference } from '../../edition/schemas/reference.ts';
import type { SiteArticle } from '../../edition/site-article.ts';
import { citationsOfReference, paragraphsOf } from '../../edition/views.ts';
import { readNamed } from '../../i18n/date-reading.ts';
import { languages } from '../../i18n/languages.ts';
import { buildDates } from '../dates/build.ts';
import { buildNames, peopleKeys } from '../names/build.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { splitWords } from '../words/split.ts';
import { keyOf } from './keys.ts';
import type { NamedEntry, Registers, SectionEntry, SourceEntry } from './record.ts';

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
      ...(name.kind === 'person' && roleOf(article, name.id as PersonId)),
    })),
    dates: buildDates(edition).flatMap((entry) => {
      const date = dates.get(entry.edtf);
      return date ? [{ ...entry, label: readNamed(date, lang), times: date.times }] : [];
    }),
    sources: article.references.map((reference) => sourceOf(reference, article, lang)),
    sections: edition.sections.map(({ id, number, title, paragraphs }, at): SectionEntry => {
      const titles = languages.map((language) => article.editions[language].sections[at]?.title ?? '');
      return { id, number, title, paragraphs: paragraphs.length, titles: titles.map(tellingKeys) };
    }),
  };
};

const roleOf = ({ people }: SiteArticle, id: PersonId): Pick<NamedEntry, 'role'> => {
  const { role } = people[id] ?? {};
  return role ? { role } : {};
};

const tellingKeys = (text: string): readonly string[] =>
  splitWords(text)
    .filter((word) => !isFunctionWord(word.text))
    .map((word) => keyOf(word.text));

/** The keys of the words of some texts, each once. */
const keysOf = (texts: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(texts.flatMap((text = '') => splitWords(text)).map((word) => keyOf(word.text))),
];

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

const wordsOf = ({
  title,
  publisher,
  issued,
  URL: url,
  custom,
  ...reference
}: Reference): readonly string[] => {
  const { short, translation, transliteration } = custom;
  return keysOf([
    title,
    ...Object.values(short),
    ...Object.values(translation),
    transliteration,
    publisher,
    reference['publisher-place'],
    String(issued?.['date-parts'][0][0] ?? ''),
    url && new URL(url).hostname,
    // An institution is found by its words.
    ...namesIn(reference).flatMap((name) => ('literal' in name ? name.literal : [])),
  ]);
};

const namesOf = ({ custom, ...reference }: Reference): SourceEntry['names'] => {
  const people = namesIn(reference).flatMap((name) => ('family' in name ? name : []));
  return people.length === 0 ? { keys: [], given: [] } : peopleKeys(people, Object.values(custom.short));
};

const namesIn = ({ author = [], editor = [] }: Pick<Reference, 'author' | 'editor'>) => [
  ...author,
  ...editor,
];
