import { createHash } from 'node:crypto';
import type { Lang } from '../../edition/annotations.ts';
import type { SiteArticle } from '../../edition/site-article.ts';
import { languages } from '../../i18n/languages.ts';
import { isTooLarge } from '../records/pieces.ts';
import type { EditionRecord, Registers, Vocabulary } from '../records/record.ts';
import { indexedText, passagesOf, recordOf } from '../records/records.ts';
import { labelsOf, registersOf } from '../records/registers.ts';
import { vocabularyOf } from '../records/vocabulary.ts';
import { releaseOf } from '../release.ts';

/** All that the search is made from, and no more: the annotations can be forgotten. */
export interface SearchContent {
  /** Changes with anything below. */
  readonly release: string;
  readonly editions: readonly {
    readonly record: EditionRecord;
    /** What Pagefind indexes of it, see `indexedText`. */
    readonly text: string;
  }[];
  readonly registers: Readonly<Record<Lang, Registers>>;
  readonly vocabularies: Readonly<Record<Lang, Vocabulary>>;
}

/**
 * @param articles all of a site
 * @param code by which the index is made; see `release.ts`
 * @param digest in the place of that of the content, which changes with it
 * @throws where there is no article
 */
export const searchContentOf = (
  articles: readonly SiteArticle[],
  code: string,
  digest?: string,
): SearchContent => {
  const inEachLanguage = languages.map((lang) => ({
    lang,
    registers: registersOf(articles, lang),
    words: vocabularyOf(articles.map(({ editions }) => editions[lang])),
  }));
  const isLarge = inEachLanguage.some(({ registers }) => isTooLarge(registers));
  const editions = articles.flatMap((article) =>
    languages.map((lang) => {
      const record = recordOf(article.editions[lang], article.meta);
      return {
        record: isLarge ? { ...record, labels: labelsOf(article, lang) } : record,
        text: indexedText(passagesOf(record)),
      };
    }),
  );
  const release = releaseOf(code, digest ?? digestOf({ editions, inEachLanguage }));
  return {
    release,
    editions,
    registers: byLanguage(inEachLanguage, ({ registers }) => ({ release, ...registers })),
    vocabularies: byLanguage(inEachLanguage, ({ words }) => ({ release, words })),
  };
};

const byLanguage = <From extends { readonly lang: Lang }, To>(
  all: readonly From[],
  make: (one: From) => To,
): Record<Lang, To> => Object.fromEntries(all.map((one) => [one.lang, make(one)])) as Record<Lang, To>;

/** Short, and the same for the same plain data. */
export const digestOf = (data: unknown): string =>
  createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 12);
