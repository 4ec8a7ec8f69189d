/** Words whose letters are of two scripts: `Горбaчов` with a Latin a. They read well, and no search finds them. */
import type { Slip } from '../data/parse-yaml.ts';
import { codeOf } from './characters.ts';

type Script = 'Latin' | 'Cyrillic' | 'Greek';

const scripts: Readonly<Record<Script, RegExp>> = {
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Greek: /\p{Script=Greek}/gu,
};

/** Letters of Latin and Cyrillic that look alike, by their place in the two lists. */
const latin = [...'aceiopxyABCEHIKMOPTXYïÏ'];
const cyrillic = [...'асеіорхуАВСЕНІКМОРТХУїЇ'];
const twins: Readonly<Partial<Record<Script, ReadonlyMap<string, string>>>> = {
  Cyrillic: new Map(latin.map((letter, at) => [letter, cyrillic[at] ?? letter])),
  Latin: new Map(cyrillic.map((letter, at) => [letter, latin[at] ?? letter])),
};

const words = /[\p{L}\p{M}]+/gu;

/** A small Latin letter between two Cyrillic words of a sentence: `Київ i Баку`. A capital may be a sign: `вітамін C`. */
const alone = /(?<=\p{Script=Cyrillic}[»”,]?[ \u00A0])[aceioy](?=[ \u00A0][«„]?\p{Script=Cyrillic})/gu;

/**
 * @returns a slip for each word of mixed scripts, in the order of the text
 * @see https://www.unicode.org/reports/tr39/#Mixed_Script_Detection
 */
export const scriptFaults = (text: string): readonly Slip[] =>
  [...Array.from(text.matchAll(words), mixedWord), ...Array.from(text.matchAll(alone), strayLetter)]
    .filter((slip) => slip !== undefined)
    .sort((a, b) => a.offset - b.offset);

const mixedWord = ({ 0: word, index: offset }: RegExpExecArray): Slip | undefined => {
  const counts = (Object.keys(scripts) as Script[])
    .map((script) => ({ script, letters: word.match(scripts[script]) ?? [] }))
    .filter(({ letters }) => letters.length > 0)
    .sort((a, b) => b.letters.length - a.letters.length);
  const [most, ...odd] = counts;
  if (!most || odd.length === 0 || word.startsWith('\\')) return undefined;
  const strangers = odd.flatMap(({ script, letters }) =>
    [...new Set(letters)].map((letter) => `${script} "${letter}" (${codeOf(letter)})`),
  );
  const mended = [...word].map((letter) => twins[most.script]?.get(letter) ?? letter).join('');
  const isMended = odd.every(({ script }) => !mended.match(scripts[script]));
  return {
    rule: 'mixed-scripts',
    offset,
    reason: `"${word}" has ${strangers.join(', ')} among its ${most.script} letters`,
    mend: isMended
      ? `write it "${mended}", wholly in ${most.script}`
      : 'write it wholly in one script, or part the scripts by a hyphen or a space',
  };
};

const strayLetter = ({ 0: letter, index: offset }: RegExpExecArray): Slip => {
  const twin = twins.Cyrillic?.get(letter) ?? letter;
  return {
    rule: 'lookalike-letter',
    offset,
    reason: `"${letter}" (${codeOf(letter)}) is Latin, between Cyrillic words`,
    mend: `write "${twin}" (${codeOf(twin)})`,
  };
};
