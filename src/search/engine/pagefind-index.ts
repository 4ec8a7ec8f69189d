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

/**
 * So many terms are kept with what Pagefind finds by them, the last ones: a query counts each of its words before it looks
 * them up, and who types goes on with the same words. Of many articles Pagefind takes most of a query's time.
 */
const mostKept = 16;

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
  const kept = new Map<string | null, ReturnType<Pagefind['search']>>();
  const searchAnew: Pagefind['search'] = (term) => {
    const searching = pagefind.search(term);
    kept.delete(term);
    kept.set(term, searching);
    // What failed is asked for again.
    searching.catch(() => kept.delete(term));
    for (const oldest of [...kept.keys()].slice(0, -mostKept)) kept.delete(oldest);
    return searching;
  };
  const searchOnce: Pagefind['search'] = (term) => kept.get(term) ?? searchAnew(term);
  const occurrencesIn = async (
    { results }: Awaited<ReturnType<Pagefind['search']>>,
    isIn: (name: string) => boolean,
    isFound: (place: Fragment['weighted_locations'][number]) => boolean,
  ): Promise<readonly Occurrences[]> => {
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
    words: async (term) =>
      (await occurrencesIn(await searchOnce(term), isIn, isWhole)).filter(({ words }) => words.length > 0),
    beginnings: async (term) => {
      // Pagefind loads the piece of the index that has the term, though words that begin so can stand in the next ones.
      const script = signs.find((letters) => letters.includes(term.at(-1) ?? '')) ?? '';
      await pagefind.preload([...script].map((sign) => term + sign).join(' '));
      return occurrencesIn(await searchAnew(term), isIn, () => true);
    },
    counts: async (term) => {
      const { results } = await searchOnce(term);
      return new Map(results.filter(({ id }) => isIn(id)).map(({ id, words }) => [id, words.length]));
    },
    within: (names) => indexOf((name) => isIn(name) && names.has(name)),
    editions: async () =>
      (await occurrencesIn(await searchOnce(null), isIn, () => false)).map(({ edition }) => edition),
  });
  return indexOf(() => true);
};
