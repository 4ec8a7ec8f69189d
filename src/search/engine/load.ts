/** Loads what is searched, each file once it is needed. */
import type { Lang } from '../../edition/annotations.ts';
import { isMadeBy } from '../release.ts';
import type { Searched } from './engine.ts';
import { registersBy } from './load-registers.ts';
import { wordsBy } from './load-words.ts';
import { type Pagefind, pagefindIndex } from './pagefind-index.ts';
import type { TextIndex } from './text-index.ts';

/** What was loaded is of another release than the scripts, or than what was loaded before. */
export class OutdatedError extends Error {}

/** Of Pagefind's script. */
interface PagefindModule {
  createInstance(options: { readonly basePath: string; readonly excerptLength: number }): Pagefind;
}

/**
 * In words. Where an excerpt may be longer than the text, Pagefind doesn't look for the best one: nobody reads it, and it
 * takes longer than all else that Pagefind does with a text found.
 */
const longerThanAnyText = 1e9;

/**
 * @param folder address of the folder of the index, with a slash at its end
 * @param code by which the scripts were made; see `Registers.release`
 * @param importModule loads a script
 * @returns what rejects with whatever `fetch` and `importModule` do, and with an `OutdatedError`
 */
export const searchedIn = (
  folder: string,
  code: string,
  importModule: (address: string) => Promise<PagefindModule>,
): Searched => {
  let release: string | undefined;
  const json = async <T extends { readonly release: string }>(name: string, lang: Lang): Promise<T> => {
    const address = `${folder}${name}.${lang}.json`;
    // What is loaded first says of which release all is, so it must not be an older one that the browser has kept.
    const response = release
      ? await fetch(`${address}?v=${release}`)
      : await fetch(address, { cache: 'no-cache' });
    const data: T = await response.json();
    release ??= data.release;
    if (data.release !== release || !isMadeBy(code, release))
      throw new OutdatedError(`${name} is of release ${data.release}`);
    return data;
  };
  let loading: Promise<TextIndex> | undefined;
  const index = (): Promise<TextIndex> => {
    loading ??= importModule(`${folder}pagefind.js?v=${code}`).then(({ createInstance }) =>
      pagefindIndex(createInstance({ basePath: folder, excerptLength: longerThanAnyText })),
    );
    return loading;
  };
  return {
    index: lazy(index),
    registers: registersBy(json),
    words: wordsBy(json),
  };
};

const lazy = (load: () => Promise<TextIndex>): TextIndex => ({
  words: async (term) => (await load()).words(term),
  beginnings: async (term) => (await load()).beginnings(term),
  counts: async (term) => (await load()).counts(term),
  within: (names) => lazy(async () => (await load()).within(names)),
  editions: async () => (await load()).editions(),
});
