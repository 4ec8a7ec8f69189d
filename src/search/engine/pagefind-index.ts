/** Asks Pagefind where words are. */
import type { EditionRecord } from '../records/record.ts';
import type { Occurrences, TextIndex } from './text-index.ts';

/**
 * What is used of Pagefind 1.6 in the browser.
 *
 * @see https://pagefind.app/docs/api/
 */
export interface Pagefind {
  /** @param term all pages where it is `null` */
  search(term: string | null): Promise<{ readonly results: readonly Result[] }>;
  /** Loads what a search would, and does not search. */
  preload(term: string): Promise<void>;
}

interface Result {
  /** Name of its fragment. */
  readonly id: string;
  /** Numbers of the words found. */
  readonly words: readonly number[];
  data(): Promise<Fragment>;
}

/** Of a page, as the build leaves it (`../index/build.ts`), with the places of what was searched last. */
interface Fragment {
  readonly record: EditionRecord;
  readonly weighted_locations: readonly {
    readonly location: number;
    readonly weight: number;
    readonly balanced_score: number;
  }[];
}

/**
 * Pagefind gives all words that begin with the stem of the term. A place's score is its weight (of 24 parts) squared,
 * times 0.89 where word and stem are equally long, which makes them equal, and times 0.67 or less where they aren't: its
 * ranking by `termSimilarity`, which nobody changes here.
 */
const isWhole = ({ weight, balanced_score }: Fragment['weighted_locations'][number]): boolean =>
  balanced_score > 0.8 * (24 * weight) ** 2;

/** What the keys of words are made of, a script a string. */
const signs = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзиіклмнопрстуфхцчшщюя', '0123456789'];

export const pagefindIndex = (pagefind: Pagefind): TextIndex => {
  let last: Promise<unknown> = Promise.resolve();
  // Pagefind writes the places into the fragment that all searches share: they must be read before another does.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const search = async (
    isIn: (name: string) => boolean,
    term: string | null,
    isFound: (place: Fragment['weighted_locations'][number]) => boolean,
  ): Promise<readonly Occurrences[]> => {
    const { results } = await pagefind.search(term);
    const found = await Promise.all(
      results
        .filter(({ id }) => isIn(id))
        .map((result) =>
          inTurn(async () => {
            const { record, weighted_locations } = await result.data();
            return {
              edition: record,
              words: weighted_locations.filter(isFound).map(({ location }) => location),
            };
          }),
        ),
    );
    return found;
  };
  const indexOf = (isIn: (name: string) => boolean): TextIndex => ({
    words: async (term) => (await search(isIn, term, isWhole)).filter(({ words }) => words.length > 0),
    beginnings: async (term) => {
      // Pagefind loads the piece of the index that has the term, though words that begin so can stand in the next ones.
      const script = signs.find((letters) => letters.includes(term.at(-1) ?? '')) ?? '';
      await pagefind.preload([...script].map((sign) => term + sign).join(' '));
      return search(isIn, term, () => true);
    },
    counts: async (term) => {
      const { results } = await pagefind.search(term);
      return new Map(results.filter(({ id }) => isIn(id)).map(({ id, words }) => [id, words.length]));
    },
    within: (names) => indexOf((name) => isIn(name) && names.has(name)),
    editions: async () => (await search(isIn, null, () => false)).map(({ edition }) => edition),
  });
  return indexOf(() => true);
};
