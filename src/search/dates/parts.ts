/** The parts of a decade, year or month that people name. */

/** A part of several alike, counted from 0. */
export interface Part {
  readonly at: number;
  readonly of: number;
}

const thirds: readonly RegExp[] = [
  /^(?:early|beginning|start|початок|початк(?:у|ом|ах))$/,
  /^(?:mid|middle|середин(?:а|и|і|у|ою))$/,
  /^(?:late|end|кін(?:ець|ця|ці|цем|цю)|наприкінці)$/,
];
const halves: readonly RegExp[] = [/^(?:first|перш(?:а|ої|ій|у|ою))$/, /^(?:second|друг(?:а|ої|ій|у|ою))$/];

/** The beginning, the middle or the end, if a word names one. */
export const thirdOf = (word: string): Part | undefined => partOf(thirds, word);

/** Which half a word names before `half` or «половина». */
export const halfOf = (word: string): Part | undefined => partOf(halves, word);

const partOf = (names: readonly RegExp[], word: string): Part | undefined => {
  const at = names.findIndex((name) => name.test(word));
  return at < 0 ? undefined : { at, of: names.length };
};
