import type { Annotations, Lang } from '../../edition/annotations.ts';
import type { PersonId, ReferenceKey } from '../../edition/ids.ts';
import { namedIn } from '../../edition/mentions.ts';
import { fullName } from '../../edition/names.ts';
import type { Reference } from '../../edition/schemas/reference.ts';
import type { SiteArticle } from '../../edition/site-article.ts';
import { citationsOfReference } from '../../edition/views.ts';
import { readNamed } from '../../i18n/date-reading.ts';
import { languages } from '../../i18n/languages.ts';
import { buildDates } from '../dates/build.ts';
import { buildNames, peopleKeys } from '../names/build.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { splitWords } from '../words/split.ts';
import type { InArticle } from './in-article.ts';
import { keyOf } from './keys.ts';
import { namedInArticles } from './named-in-articles.ts';
import type { EditionRecord, NamedEntry, Registers, SectionEntry, SourceEntry } from './record.ts';

/** Whom, where, when and what some articles name and cite, for one language. @throws where there is no article */
export const registersOf = (articles: readonly SiteArticle[], lang: Lang): Omit<Registers, 'release'> => {
  const [first] = articles;
  if (!first) throw new Error('There is no article to search in');
  const { people, places } = first;
  const editions = articles.map((article) => article.editions[lang]);
  const dates = new Map(namedInArticles(editions, 'dates').map((date) => [date.id, date]));
  return {
    articles: articles.map(({ id, meta }) => ({ id, title: meta.title[lang] })),
    names: buildNames(people, places, editions, lang).map((name) => ({
      ...name,
      ...(name.kind === 'person' && roleOf(first, name.id as PersonId)),
    })),
    dates: buildDates(editions).flatMap((entry) => {
      const date = dates.get(entry.edtf);
      return date ? [{ ...entry, label: readNamed(date, lang) }] : [];
    }),
    sources: sourcesOf(articles, lang),
    sections: articles.flatMap((article) => sectionsOf(article, lang)),
  };
};

/** What the people that an article names and the sources that it cites are called. */
export const labelsOf = (
  { editions, people, references }: SiteArticle,
  lang: Lang,
): NonNullable<EditionRecord['labels']> => ({
  people: Object.fromEntries(
    namedIn(editions[lang], 'people').flatMap(({ id }) => {
      const { name } = people[id] ?? {};
      return name ? [[id, fullName(name[lang])]] : [];
    }),
  ),
  sources: Object.fromEntries(references.map(({ id, custom }) => [id, custom.short[lang]])),
});

const sectionsOf = ({ id: article, editions }: SiteArticle, lang: Lang): readonly SectionEntry[] =>
  editions[lang].sections.map(({ id, number, title, paragraphs }, at) => {
    const titles = languages.map((language) => editions[language].sections[at]?.title ?? '');
    return { article, id, number, title, paragraphs: paragraphs.length, titles: titles.map(tellingKeys) };
  });

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

/** Each work once, as the first article that cites it has it; its numbers and citations are those of each. */
const sourcesOf = (articles: readonly SiteArticle[], lang: Lang): readonly SourceEntry[] => {
  const all = articles.flatMap((article) => article.references.map((reference) => ({ reference, article })));
  return [...Map.groupBy(all, ({ reference }) => reference.id).values()].flatMap(([first, ...others]) =>
    first
      ? {
          ...entryOf(first.reference, lang),
          articles: [first, ...others].map(({ reference, article }) => ({
            ...citedIn(article.editions[lang], reference.id),
            number: reference.number,
          })),
        }
      : [],
  );
};

const entryOf = (reference: Reference, lang: Lang): Omit<SourceEntry, 'articles'> => {
  const { id, title, language, custom } = reference;
  return {
    ...{ key: id, short: custom.short[lang], title, language },
    ...{ words: wordsOf(reference), names: namesOf(reference) },
  };
};

const citedIn = (edition: Annotations, key: ReferenceKey): InArticle => {
  const citations = citationsOfReference(edition, key);
  return {
    article: edition.article,
    times: citations.length,
    paragraphs: [...new Set(citations.map(({ paragraph }) => paragraph.number))],
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
