/** How a name of a register is written in each of its languages. Pure. */
import type { Lang } from '../../edition/annotations.ts';

/** In this order the scripts are shown. */
const languages = ['en', 'uk', 'ru', 'az', 'hy'] as const;

export type NameLang = (typeof languages)[number];

export interface Spelling {
  readonly lang: NameLang;
  readonly text: string;
}

/** The name in every language but the page's own. */
export const otherNames = <Name>(
  name: Readonly<Partial<Record<NameLang, Name | undefined>>>,
  lang: Lang,
  write: (name: Name) => string,
): readonly Spelling[] =>
  languages
    .filter((other) => other !== lang)
    .flatMap((other) => {
      const value = name[other];
      return value === undefined ? [] : [{ lang: other, text: write(value) }];
    });

/** The same without what looks alike: each spelling once, and none like the page's own. */
export const distinct = (spellings: readonly Spelling[], own: string): readonly Spelling[] =>
  spellings.filter(
    ({ text }, index) => text !== own && spellings.findIndex((other) => other.text === text) === index,
  );
