import type { Lang } from '../edition/annotations.ts';

export type CardPhrases = typeof import('../i18n/card.en.ts');

const loaded = new Map<string, CardPhrases>();

/** Loads the phrases of cards in a language; `phrasesOf` has them from then on. */
export const loadPhrases = async (lang: Lang): Promise<void> => {
  loaded.set(lang, await (lang === 'uk' ? import('../i18n/card.uk.ts') : import('../i18n/card.en.ts')));
};

/** @throws where they have not been loaded */
export const phrasesOf = (lang: string): CardPhrases => {
  const phrases = loaded.get(lang);
  if (!phrases) throw new Error(`The phrases of cards have not been loaded in ${lang}`);
  return phrases;
};
