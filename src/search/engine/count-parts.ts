/** Counts, for each edition, how often it has each part of a query; opens none of them. */
import type { ArticleId } from '../../edition/ids.ts';
import type { NameHit } from '../names/find.ts';
import type { Registers, SourceEntry } from '../records/record.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { normaliseWord } from '../words/normalise.ts';
import { otherSpellings } from '../words/other-spellings.ts';
import { splitWords } from '../words/split.ts';
import { ukrainianKey } from '../words/uk-key.ts';
import { datesOf } from './find-dates.ts';
import { termsFor } from './find-words.ts';
import { overlap } from './paragraphs.ts';
import type { Query, QueryWord } from './query.ts';
import type { TextIndex } from './text-index.ts';

/** Whom and what the words of a query name: people, places, and by their people sources. */
export interface Named {
  readonly names: readonly NameHit[];
  readonly authors: readonly NameHit[];
}

/** By the name of the edition in the index. */
type Counts = ReadonlyMap<string, number>;

/** Of each word, as it stands or by whom and what it names, and of each date. */
export const countParts = async (
  index: TextIndex,
  registers: Registers,
  query: Query,
  named: Named,
): Promise<readonly Counts[]> => {
  const editionsOf = namesOfEditions(registers.articles);
  return [
    ...(await Promise.all(
      wordsOf(query).map((word) => countsOfWord(index, registers, editionsOf, word, named)),
    )),
    ...query.dates.map((phrase) => {
      const found = new Set(datesOf(registers, phrase).map(({ date }) => date.edtf));
      return countsIn(
        registers.dates.filter(({ edtf }) => found.has(edtf)),
        editionsOf,
      );
    }),
  ];
};

type EditionsOf = (article: ArticleId) => readonly string[];

const namesOfEditions = (articles: Registers['articles']): EditionsOf => {
  const names = new Map(articles.map(({ id, editions = {} }) => [id, Object.values(editions)]));
  return (article) => names.get(article) ?? [];
};

/** Words of grammar say nothing of an article, unless there is nothing else. */
const wordsOf = ({ words, phrases }: Query): readonly QueryWord[] => {
  const all = [...words.flat(), ...phrases.flatMap((phrase) => splitWords(phrase.join(' ')))];
  const telling = all.filter(({ text }) => !isFunctionWord(text) && !/^\p{L}$/u.test(text));
  return telling.length > 0 ? telling : all;
};

const countsOfWord = async (
  index: TextIndex,
  registers: Registers,
  editionsOf: EditionsOf,
  word: QueryWord,
  { names, authors }: Named,
): Promise<Counts> => {
  const isNamed = ({ words }: NameHit): boolean =>
    words.some((naming) => naming.exact && overlap(naming, word));
  const ids = new Set(names.filter(isNamed).map(({ kind, id }) => `${kind} ${id}`));
  const keys = new Set(authors.filter(isNamed).map(({ id }) => id));
  return added([
    await countsInText(index, word.text),
    countsIn(
      registers.names.filter(({ kind, id }) => ids.has(`${kind} ${id}`)),
      editionsOf,
    ),
    countsIn(
      registers.sources.filter(({ key }) => keys.has(key)),
      editionsOf,
    ),
  ]);
};

const countsInText = async (index: TextIndex, word: string): Promise<Counts> => {
  const normal = normaliseWord(word);
  const asked = [[ukrainianKey(normal)], otherSpellings(normal).map(ukrainianKey), termsFor(normal)];
  for (const terms of asked) {
    const counts = added(await Promise.all(terms.map((term) => index.counts(term))));
    if (counts.size > 0) return counts;
  }
  return new Map();
};

const countsIn = (
  entries: readonly Pick<SourceEntry | Registers['names'][number], 'articles'>[],
  editionsOf: EditionsOf,
): Counts =>
  added(
    entries.flatMap(({ articles }) =>
      articles.map(({ article, times }) => new Map(editionsOf(article).map((name) => [name, times]))),
    ),
  );

const added = (all: readonly Counts[]): Counts => {
  const total = new Map<string, number>();
  for (const counts of all)
    for (const [name, times] of counts) total.set(name, (total.get(name) ?? 0) + times);
  return total;
};
