/** Phrases of the part of a source’s page that tells a reader how to check what rests on it. */
import type { Script } from '../citations/script-of.ts';
import type { Reference } from '../edition/schemas/reference.ts';

export const heading: string = 'How to check this';

/** The first words of a step. */
export const steps = {
  find: 'Find the work.',
  ask: 'Or ask a librarian.',
  open: 'Go to the printed address.',
  archive: 'If it has changed or gone, open an archived copy.',
  pages: 'Open the pages cited:',
  page: 'Open the page cited:',
  whole: 'Find the place.',
  language: 'Mind the language.',
};

/** @param translated whether the page has the title in translation as well */
export const search = (translated: boolean): string =>
  translated
    ? 'Copy the original title, and look for it in a library catalogue; the translation above was made for this edition, and a catalogue will seldom have it.'
    : 'Copy the title, and look for it in a library catalogue.';
export const latin: string = 'Where a catalogue takes Latin letters only:';
export const places: string = 'Or follow a search that is ready:';
export const libraries = {
  anl: 'Azerbaijan National Library',
  rsl: 'Russian State Library',
};
export const ask: string =
  'Show these words, and ask for the work or a copy of the pages; what one library does not hold it can order from another:';
export const lookFor: string = 'Its title there is:';
export const consulted = (day: string): string =>
  `This one is the nearest to ${day}, when the author consulted it:`;
export const newest: string = 'The newest is this one:';
export const page = (locator: string): string => `p.\u00A0${locator}`;
export const wholeWork: string = 'the work as a whole';
export const noPage = (claims: number): string =>
  claims === 1
    ? 'No page is given; the claim tells what to look for.'
    : 'No page is given; the claims tell what to look for.';

const languages: Readonly<Record<Reference['language'], string>> = {
  az: 'Azerbaijani',
  ru: 'Russian',
  uk: 'Ukrainian',
  en: 'English',
};
const scripts: Readonly<Record<Script, string>> = { Latn: 'Latin', Cyrl: 'Cyrillic' };
export const isIn = (language: Reference['language'], script: Script): string =>
  `The work is in ${languages[language]}, in ${scripts[script]} letters.`;
export const unread = (language: Reference['language']): string =>
  `If you do not read ${languages[language]}, a translation program gives the sense of a page, also of a photographed one; for the exact words ask somebody who does.`;
