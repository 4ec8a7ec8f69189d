import type { Lang } from '../edition/annotations.ts';
import { en } from './en.ts';
import { several as severalEn } from './several.en.ts';
import { several as severalUk } from './several.uk.ts';
import { uk } from './uk.ts';

/** All interface strings of one language, as whole phrases. English sets the shape, so no phrase can be missing. */
export type Messages = typeof en;

/** Those that are different where a site holds several articles. */
export type MessagesOfSeveral = Some<Messages>;

type Some<T> = {
  readonly [K in keyof T]?: T[K] extends string | ((...given: never[]) => unknown) ? T[K] : Some<T[K]>;
};

const ofOne: Readonly<Record<Lang, Messages>> = { en, uk };

/** @param several whether the site holds several articles, where that makes a difference */
export const messages = (lang: Lang, several = false): Messages => (several ? ofSeveral : ofOne)[lang];

/** The phrases with others in the place of some. */
const replaced = <T extends object>(phrases: T, others: Some<T>): T =>
  Object.fromEntries(
    Object.entries(phrases).map(([name, phrase]) => {
      const other: unknown = others[name as keyof T];
      return [name, isGroup(phrase) && isGroup(other) ? replaced(phrase, other) : (other ?? phrase)];
    }),
  ) as T;

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

const ofSeveral: Readonly<Record<Lang, Messages>> = {
  en: replaced(en, severalEn),
  uk: replaced(uk, severalUk),
};
