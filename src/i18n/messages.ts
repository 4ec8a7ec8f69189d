import type { Lang } from '../edition/annotations.ts';
import { en } from './en.ts';
import { uk } from './uk.ts';

/** All interface strings of one language, as whole phrases. English sets the shape, so no phrase can be missing. */
export type Messages = typeof en;

const byLanguage: Readonly<Record<Lang, Messages>> = { en, uk };

export const messages = (lang: Lang): Messages => byLanguage[lang];
