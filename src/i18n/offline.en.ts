/** Phrases of reading without a network: of its section on the about page, and of the page for what is not kept. */

export const heading: string = 'Reading offline';
/** @param size `0.6 MB` */
export const offer = (size: string): string =>
  `This edition can be kept on your device and read without a network: the article, by itself and beside the Ukrainian text, the notes, claims, sources, people, places and the timeline; the search works as well. For this, ${size} are loaded. The pages in Ukrainian are kept separately; the files to download are not kept.`;
export const terms: string =
  'It is kept only if you ask for it, and nothing is sent anywhere. Your browser may discard it when it runs out of room, or when you have not been here for a long time.';

export const states = {
  /** Where scripts don’t run. */
  script: 'To keep it takes JavaScript, which is switched off.',
  unsupported:
    'This browser can’t keep pages to be read offline: it may be old, the window may be a private one, or the site may have been opened without a secure connection.',
  refused:
    'This browser doesn’t let the site keep anything. The window may be a private one, or the settings may forbid sites to store data.',
  /** @param percent `#` where the script puts a number */
  keeping: (percent: string): string => `Loading what is kept: ${percent}%`,
  unreachable:
    'It is not kept: not everything could be loaded. Perhaps the connection was lost. Nothing was left on the device.',
  full: 'It is not kept: the browser has no room for it. Nothing was left on the device.',
  kept: 'Ready: the English edition is on this device and can be read and searched without a network.',
  newer:
    'The site has been updated, and its new version is on this device too. What you have kept stays as it is until you change over; open pages of the site will then be loaded again.',
  removed: 'What was kept has been removed.',
};
export const progress: string = 'How much is loaded';
export const keep: string = 'Keep it on this device';
export const useNow: string = 'Change to the new version';
export const remove: string = 'Remove it from this device';
export const both: string = 'This removes what is kept in both languages.';

export const notKept = {
  heading: 'This takes a network',
  text: 'The page or file is not among those that are kept on this device, and the site can’t be reached now.',
  again: 'Try again',
  article: 'To the article',
  kept: 'What is kept',
};
