/**
 * A text as Hunspell would look its words up, and as the search indexes it.
 *
 * Hunspell's rule of case: a word in small letters is only such an entry's form; one with a capital may also be a name's.
 * At the start of a sentence the capital says nothing, so there a word that the dictionary knows in small letters is that
 * word: «Вона» is she, not a form of the surname Вон.
 */
import { splitWords } from '../../src/search/words/split.ts';

export interface Text {
  /** The paragraphs, by their index, in which this form of the dictionary, in its own case, can be read. */
  readonly paragraphsOf: (form: string) => readonly number[];
  /** The paragraphs that have these keys side by side. */
  readonly paragraphsWith: (keys: readonly string[]) => readonly number[];
}

interface Token {
  readonly spelling: string;
  readonly startsSentence: boolean;
}

const apostrophes = /[’ʼ‘`´]/gu;
const ignored = /\u00AD|\u0301/gu;

/** The words, and those joined by hyphens also as the one word they are to the dictionary. */
const tokens = (text: string): readonly Token[] => {
  const words = splitWords(text);
  const startsSentence = (start: number): boolean =>
    /(?:^|[.?!…:])[\s«„“"(–—-]*$/u.test(text.slice(0, start));
  const token = (start: number, end: number): Token => ({
    spelling: text.slice(start, end).normalize('NFC').replace(ignored, '').replace(apostrophes, "'"),
    startsSentence: startsSentence(start),
  });
  const joined = words.map((word, at) => {
    let last = word;
    for (const next of words.slice(at + 1)) {
      if (text.slice(last.end, next.start) !== '-') break;
      last = next;
    }
    return [word, last] as const;
  });
  return [
    ...words.map(({ start, end }) => token(start, end)),
    ...joined.filter(([first, last]) => first !== last).map(([first, last]) => token(first.start, last.end)),
  ];
};

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

/** Every entry's form that a token can be, in the entry's case. */
const readings = (
  { spelling, startsSentence }: Token,
  knows: (form: string) => boolean,
): readonly string[] => {
  const small = spelling.toLowerCase();
  if (spelling === small) return [small];
  if (startsSentence && spelling === capitalised(spelling) && knows(small)) return [small];
  return [...new Set([spelling, capitalised(spelling), small])];
};

const addTo = (index: Map<string, number[]>, name: string, paragraph: number): void => {
  const known = index.get(name);
  if (!known) index.set(name, [paragraph]);
  else if (known.at(-1) !== paragraph) known.push(paragraph);
};

const hasRun = (words: readonly string[], run: readonly string[]): boolean =>
  words.some((_, at) => run.every((word, next) => words[at + next] === word));

/**
 * @param knows whether the dictionary has a form, in this case
 * @param keyOf what the search makes of a word
 */
export const readText = (
  paragraphs: readonly string[],
  knows: (form: string) => boolean,
  keyOf: (word: string) => string,
): Text => {
  const byForm = new Map<string, number[]>();
  const byKey = new Map<string, number[]>();
  const keys = paragraphs.map((text) => splitWords(text).map((word) => keyOf(word.text)));
  for (const [at, text] of paragraphs.entries()) {
    for (const token of tokens(text)) for (const form of readings(token, knows)) addTo(byForm, form, at);
    for (const key of keys[at] ?? []) addTo(byKey, key, at);
  }
  return {
    paragraphsOf: (form) => byForm.get(form) ?? [],
    paragraphsWith: (run) => {
      const first = byKey.get(run[0] ?? '') ?? [];
      return run.length < 2 ? first : first.filter((at) => hasRun(keys[at] ?? [], run));
    },
  };
};
