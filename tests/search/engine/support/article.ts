import { checkContent } from '../../../../src/edition/check.ts';
import { checkedArticles } from '../../../../src/edition/site-article.ts';
import type { Answer, Question } from '../../../../src/search/engine/answer.ts';
import { answer, type Searched } from '../../../../src/search/engine/engine.ts';
import type { TextIndex } from '../../../../src/search/engine/text-index.ts';
import { type SearchContent, searchContentOf } from '../../../../src/search/index/content.ts';
import { memoryIndex } from './memory-index.ts';

/** By which these indexes are made, and the scripts that read them. */
export const code = 'tests';

/**
 * What the build makes the search from.
 *
 * @param folder of content; without one, that of the site
 */
export const contentOf = async (folder?: string): Promise<SearchContent> =>
  searchContentOf(checkedArticles(await checkContent(folder)), code);

/** A small site, made to have a case of everything. */
export const smallContent = (): Promise<SearchContent> => contentOf('tests/fixtures/search/content');

export const searchedIn = (
  content: SearchContent,
  index: TextIndex = memoryIndex(content.editions.map(({ record }) => record)),
): Searched => ({
  index,
  registers: async (lang) => content.registers[lang],
  words: async (lang) => content.vocabularies[lang].words,
});

/** Two small articles that name and cite some of the same. */
export const severalContent = (): Promise<SearchContent> => contentOf('tests/fixtures/several');

type Asks = (query: string, more?: Partial<Question>) => Promise<Answer>;

/** Asks in English, with no filters and of all paragraphs, unless told otherwise. */
export const asks =
  (searched: Searched): Asks =>
  (query, more = {}) =>
    answer(searched, { query, lang: 'en', filters: {}, limit: 1000, articles: 1000, ...more });

/** Numbers of the paragraphs found in a language, the best first. */
export const numbers = ({ editions }: Answer, lang: 'en' | 'uk'): readonly string[] =>
  editions.find((edition) => edition.lang === lang)?.hits.map(({ number }) => number) ?? [];

/** The marked words of the excerpts in a language, those of a paragraph joined by a stroke. */
export const marked = ({ editions }: Answer, lang: 'en' | 'uk'): readonly string[] =>
  editions
    .find((edition) => edition.lang === lang)
    ?.hits.map(({ excerpt }) =>
      excerpt
        .filter((segment) => segment.marked)
        .map(({ text }) => text)
        .join('|'),
    ) ?? [];
