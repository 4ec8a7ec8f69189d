/**
 * How well `ukrainianKey` knows the forms of a word, by a dictionary that is not ours: Hunspell's `dictionary-uk`.
 * `node bench/search/oracle.ts [how many misses to list]`; fails where recall or precision is below what is needed.
 *
 * Recall. For every word of four letters or more in the Ukrainian editions, every form of every paradigm it can come from
 * is searched. Counted are the pairs of such a form and a paragraph that has any form of one of those words; a pair is found
 * where the key of the form is the key of a word of the paragraph (of a hyphenated form: its keys, side by side).
 *
 * Precision. Of the paragraphs that these searches return, those that have a form of a word to which the form searched
 * can belong.
 *
 * Held out. The rules were made with the article at hand; so they are also asked about paradigms none of whose forms
 * stands in it: has a paradigm one key, how many of its forms have its commonest one, and does another share that?
 */
import { splitWords } from '../../src/search/words/split.ts';
import { ukrainianKey } from '../../src/search/words/uk-key.ts';
import { holdOut } from './oracle-held-out.ts';
import { askedForms, readOracle } from './oracle-truth.ts';

const needed = { recall: 0.99, precision: 0.95 };
const sample = { each: 1000, seed: 20_011_990 };

const keysOf = (form: string): readonly string[] => splitWords(form).map((word) => ukrainianKey(word.text));

const print = (name: string, part: number, whole: number): void =>
  console.log(`${name.padEnd(12)}${((100 * part) / whole).toFixed(2).padStart(6)} %  (${part} of ${whole})`);

const list = (title: string, counts: ReadonlyMap<string, number>, length: number): void => {
  console.log(`\n${title}`);
  const commonest = [...counts].sort(([, a], [, b]) => b - a).slice(0, length);
  for (const [name, times] of commonest) console.log(`${String(times).padStart(6)}  ${name}`);
};

const count = (counts: Map<string, number>, name: string, times: number): void => {
  if (times > 0) counts.set(name, (counts.get(name) ?? 0) + times);
};

const { paradigms, paragraphs, text } = await readOracle();

const total = { forms: 0, asked: 0, found: 0, returned: 0, right: 0 };
const missed = new Map<string, number>();
const wrong = new Map<string, number>();
for (const [form, { lemmas, right, asked }] of askedForms(paradigms, text)) {
  const keys = keysOf(form);
  const returned = text.paragraphsWith(keys);
  const found = returned.filter((at) => asked.has(at)).length;
  const good = returned.filter((at) => right.has(at)).length;
  total.forms += 1;
  total.asked += asked.size;
  total.found += found;
  total.returned += returned.length;
  total.right += good;
  count(missed, [...lemmas].join(', '), asked.size - found);
  count(wrong, [...lemmas].join(', '), returned.length - good);
}

const length = Number(process.argv[2] ?? 15);
console.log(`${paragraphs.length} paragraphs, ${total.forms} forms searched\n`);
print('recall', total.found, total.asked);
print('precision', total.right, total.returned);
list('Missed most: pairs, and the words the form can belong to', missed, length);
list('Returned wrongly most', wrong, length);

const absent = paradigms.filter(({ forms }) => forms.every((form) => text.paragraphsOf(form).length === 0));
console.log(
  `\nHeld out: ${sample.each} paradigms of each kind that the article doesn't have, seed ${sample.seed}`,
);
for (const { kind, ...of } of holdOut(absent, ukrainianKey, sample)) {
  console.log(`\n${kind}, ${of.paradigms} paradigms of ${of.forms} forms`);
  print('one key', of.oneKey, of.paradigms);
  print('forms', of.agreeing, of.forms);
  print('key shared', of.shared, of.paradigms);
}

if (total.found < needed.recall * total.asked || total.right < needed.precision * total.returned) {
  console.error('\nBelow what is needed: recall 99 %, precision 95 %');
  process.exitCode = 1;
}
