/** What to offer where nothing is found. */
import type { Lang } from '../../edition/annotations.ts';
import { otherLanguage } from '../../i18n/languages.ts';
import { distance } from '../names/distance.ts';
import { skeletonsOf } from '../names/skeleton.ts';
import type { Registers } from '../records/record.ts';
import { normaliseWord } from '../words/normalise.ts';
import { splitWords } from '../words/split.ts';

const most = 6;
/** Shorter words are like too many, longer ones like none. */
const shortest = 3;
const longest = 40;
/** What part of its letters may differ; of its sounds less, which are more alike. */
const farthest = 0.38;
const farthestInSound = 0.3;
/** Beside one that is near, others that are so much farther are no help. */
const spread = 0.12;

const scripts: Readonly<Record<Lang, RegExp>> = { en: /\p{Script=Latin}/u, uk: /\p{Script=Cyrillic}/u };

interface Candidate {
  readonly offer: string;
  /** 0 for the same word, 1 for one that has no letter in common with it. */
  readonly unlikeness: number;
}

/**
 * The names and words that are written most like one of the words of a query, the likest first. Each of them finds
 * something: the names stand in the registers, the words in the text.
 *
 * @param vocabulary the words of the text in a language; asked for the page's language, and for the other where the query
 * is in its script
 */
export const suggest = async (
  query: string,
  lang: Lang,
  { names }: Pick<Registers, 'names'>,
  vocabulary: (lang: Lang) => Promise<readonly string[]>,
): Promise<readonly string[]> => {
  const normals = splitWords(query)
    .map(({ text }) => normaliseWord(text))
    .filter(({ length }) => length >= shortest && length <= longest);
  const words = [...new Set(normals)].map((text) => ({ text, sounds: skeletonsOf(text) }));
  if (words.length === 0) return [];
  const other = otherLanguage(lang);
  const [typed, offered] = scripts[other].test(query) ? [other, [lang, other]] : [lang, [lang]];
  const vocabularies = await Promise.all(offered.map(vocabulary));
  const leastOf = (spellings: readonly string[]): number =>
    Math.min(...words.flatMap(({ text }) => spellings.map((spelling) => unlikeness(text, spelling))));
  const leastOfSound = (keys: readonly string[]): number => {
    const least = Math.min(
      ...words.flatMap(({ sounds }) => sounds.flatMap((a) => keys.map((b) => unlikeness(a, b)))),
    );
    return least <= farthestInSound ? least : 1;
  };
  const candidates: readonly Candidate[] = [
    ...names.map(({ name, keys, given, phrases }) => ({
      offer: name[typed],
      unlikeness: Math.min(
        leastOf(splitWords(`${name.en} ${name.uk}`).map(({ text }) => normaliseWord(text))),
        leastOfSound([...keys, ...given, ...phrases.flat()]),
      ),
    })),
    ...vocabularies.flat().map((word) => ({ offer: word, unlikeness: leastOf([normaliseWord(word)]) })),
  ];
  const least = Math.min(...candidates.map((candidate) => candidate.unlikeness));
  const limit = Math.min(least + spread, farthest);
  const near = candidates
    .filter((candidate) => candidate.unlikeness <= limit)
    .sort((a, b) => a.unlikeness - b.unlikeness);
  return [...new Map(near.map(({ offer }) => [offer.toLowerCase(), offer])).values()].slice(0, most);
};

const unlikeness = (a: string, b: string): number => {
  const longer = Math.max(a.length, b.length, 1);
  return distance(a, b, Math.floor(longer * farthest)) / longer;
};
