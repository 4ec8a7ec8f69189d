/** Judges the names that the words of a query are like, by what the text has of these words. */
import type { NameHit } from '../names/find.ts';
import type { Places } from './find-words.ts';
import { overlap, spanOf } from './paragraphs.ts';
import type { QueryWord } from './query.ts';

/** Where the words of a query stand in the text in any form. */
export type Forms = ReadonlyMap<QueryWord, Places>;

/** What is nearly a name is the name where the text takes it for a form of it: `Горохв`. */
export const confirmed = (name: NameHit, forms: Forms): NameHit => ({
  ...name,
  words: name.words.map((naming) => ({
    ...naming,
    exact:
      naming.exact ||
      [...forms].some(([word, places]) => overlap(word, naming) && standsInMention(places, name)),
  })),
});

const standsInMention = (places: Places, { kind, id }: NameHit): boolean =>
  [...places].some(([paragraph, words]) =>
    (kind === 'person' ? paragraph.people : paragraph.places).some(
      (mention) =>
        mention.id === id && [...words.keys()].some((at) => overlap(mention, spanOf(paragraph, [at, at]))),
    ),
  );

/** A word of the text is not a name with a slip. */
export const isMeant = (forms: Forms, { exact, words }: NameHit): boolean =>
  exact ||
  words.every(
    (naming) =>
      naming.exact || [...forms].some(([word, places]) => overlap(word, naming) && places.size === 0),
  );
