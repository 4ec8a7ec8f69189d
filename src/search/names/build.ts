/** Makes the index of the people and places that articles name from the registers. Runs at build. */
import type { Annotations, Lang } from '../../edition/annotations.ts';
import type { PersonId, PlaceId } from '../../edition/ids.ts';
import { fullName, type NameParts } from '../../edition/names.ts';
import type { Person } from '../../edition/schemas/people.ts';
import type { PlaceEntry } from '../../edition/schemas/places.ts';
import { namedInArticles } from '../records/named-in-articles.ts';
import { distance } from './distance.ts';
import type { NameEntry } from './find.ts';
import { keysOf, stemOf, wordsOf } from './forms.ts';
import { skeletonsOf } from './skeleton.ts';

/** Everyone and everything that some editions in one language name, as plain JSON, in the order of the language. */
export const buildNames = (
  people: Readonly<Record<PersonId, Person>>,
  places: Readonly<Record<PlaceId, PlaceEntry>>,
  editions: readonly Annotations[],
  lang: Lang,
): readonly NameEntry[] => {
  const { compare } = new Intl.Collator(lang);
  return [
    ...namedInArticles(editions, 'people').flatMap(({ id, articles }) =>
      people[id] ? { ...personEntry(id, people[id]), articles } : [],
    ),
    ...namedInArticles(editions, 'places').flatMap(({ id, articles }) =>
      places[id] ? { ...placeEntry(id, places[id]), articles } : [],
    ),
  ].sort((a, b) => compare(a.name[lang], b.name[lang]) || (a.id < b.id ? -1 : 1));
};

type Entry = Omit<NameEntry, 'articles'>;

const personEntry = (id: string, { name, printed, variants }: Person): Entry => ({
  kind: 'person',
  id,
  name: { en: fullName(name.en), uk: fullName(name.uk) },
  ...peopleKeys(present(Object.values(name)), [...printed, ...variants]),
  phrases: [],
});

/**
 * What finds a person, or any of several.
 *
 * @param names in whatever languages
 * @param spellings other ways to write them: a surname, or a text that has names among its words
 */
export const peopleKeys = (
  names: readonly NameParts[],
  spellings: readonly string[],
): Pick<NameEntry, 'keys' | 'given'> => {
  const words = spellings.map(tellingParts);
  const surnames = new Set([
    ...names.map(({ family }) => family),
    ...words.filter(({ length }) => length === 1).flat(),
  ]);
  const given = new Set(present(names.map((parts) => parts.given)).flatMap(tellingParts));
  // Of `Geidar Aliev` each word goes to what it is like.
  for (const word of words.flat()) {
    const [toSurname, toGiven] = [unlikeness(word, surnames), unlikeness(word, given)];
    if (Math.min(toSurname, toGiven) > 0.5) continue;
    (toSurname < toGiven ? surnames : given).add(word);
  }
  // Half of a double surname names its bearer too.
  const halves = [...surnames].flatMap((surname) => surname.split('-')).filter(({ length }) => length >= 5);
  return {
    keys: unique([...surnames, ...halves].flatMap(keysOf)),
    given: unique([...given].flatMap(keysOf)),
  };
};

/** The words of a name but for its initials. */
const tellingParts = (name: string): readonly string[] =>
  name.split(/\s+/).filter((word) => !isInitial(word));

const placeEntry = (id: string, { name, printed, variants }: PlaceEntry): Entry => {
  const names = [...present(Object.values(name)), ...printed, ...variants];
  const words = names.map(tellingWords);
  const alone = words.filter(({ length }) => length === 1).flat();
  // `Alma-Ata` may be written as one.
  const joined = names.filter(
    (spelling) =>
      /^[^\s-]+-[^\s-]+$/.test(spelling) && !wordsOf(spelling).some((word) => alone.includes(word)),
  );
  const keys = unique([...alone, ...joined].flatMap(keysOf));
  const phrases = words
    .filter((phrase) => phrase.length > 1 && !phrase.flatMap(keysOf).some((key) => keys.includes(key)))
    .map((phrase) => phrase.map(stemOf));
  return {
    kind: 'place',
    id,
    name: { en: name.en, uk: name.uk },
    keys,
    given: [],
    phrases: [...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values()],
  };
};

const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word);

/** The words of a place's name without of, on, на and their like. */
const tellingWords = (name: string): readonly string[] => {
  const words = wordsOf(name);
  return words.length === 1 ? words : words.filter(({ length }) => length > 2);
};

/** From 0, one of `names`, to 1, like none of them. */
const unlikeness = (word: string, names: ReadonlySet<string>): number => {
  const [sound] = skeletonsOf(word);
  return Math.min(
    1,
    ...[...names].map((name) => {
      const [other] = skeletonsOf(name);
      return distance(sound, other, Number.POSITIVE_INFINITY) / Math.max(sound.length, other.length);
    }),
  );
};

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

const present = <T>(values: readonly (T | undefined)[]): readonly T[] =>
  values.filter((value) => value !== undefined);
