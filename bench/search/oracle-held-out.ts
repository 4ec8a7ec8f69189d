/** The same keys asked about words that the article doesn't have. */
import { randomFrom } from '../../tests/search/names/support/slips.ts';
import type { Paradigm } from './oracle-dictionary.ts';

/** Of one part of speech, or of all. */
interface HeldOut {
  readonly kind: string;
  readonly paradigms: number;
  /** Paradigms of which every form has one key. */
  readonly oneKey: number;
  readonly forms: number;
  /** Forms that have the commonest key of their paradigm. */
  readonly agreeing: number;
  /** Paradigms whose commonest key is that of another in the sample as well. */
  readonly shared: number;
}

const kinds: readonly [string, (paradigm: Paradigm) => boolean][] = [
  ['verbs', ({ lemma, forms }) => /ти(?:ся)?$/u.test(lemma) && forms.some((form) => /в(?:ся)?$/u.test(form))],
  ['adjectives', ({ lemma, forms }) => /[иії]й$/u.test(lemma) && forms.some((form) => /ого$/u.test(form))],
  ['nouns', ({ forms }) => forms.some((form) => /[ая]ми$/u.test(form))],
];

const kindOf = (paradigm: Paradigm): string | undefined => kinds.find(([, fits]) => fits(paradigm))?.[0];

const draw = <Item>(items: readonly Item[], count: number, next: () => number): readonly Item[] => {
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const at = Math.floor(next() * left.length);
    const [item] = left.splice(at, 1, left.at(-1) as Item);
    left.pop();
    return item as Item;
  });
};

const commonest = (names: readonly string[]): [string, number] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0]);
};

/**
 * @param paradigms those that may be drawn
 * @param each how many of each part of speech
 */
export const holdOut = (
  paradigms: readonly Paradigm[],
  keyOf: (word: string) => string,
  { each, seed }: { readonly each: number; readonly seed: number },
): readonly HeldOut[] => {
  const next = randomFrom(seed);
  const fit = paradigms.filter(({ lemma }) => /^[а-яіїєґ']{4,}$/u.test(lemma));
  const drawn = kinds.flatMap(([kind]) => {
    const ofKind = fit.filter((paradigm) => kindOf(paradigm) === kind);
    return draw(ofKind, each, next).map(({ lemma, forms }) => {
      const [key, agreeing] = commonest(forms.map(keyOf));
      return { kind, lemma, key, agreeing, forms: forms.length };
    });
  });
  const lemmasOf = new Map<string, Set<string>>();
  for (const { key, lemma } of drawn) lemmasOf.set(key, (lemmasOf.get(key) ?? new Set()).add(lemma));
  const sum = (kind: string, of: typeof drawn): HeldOut => ({
    kind,
    paradigms: of.length,
    oneKey: of.filter(({ agreeing, forms }) => agreeing === forms).length,
    forms: of.reduce((total, { forms }) => total + forms, 0),
    agreeing: of.reduce((total, { agreeing }) => total + agreeing, 0),
    shared: of.filter(({ key }) => (lemmasOf.get(key)?.size ?? 0) > 1).length,
  });
  return [
    ...kinds.map(([kind]) =>
      sum(
        kind,
        drawn.filter((one) => one.kind === kind),
      ),
    ),
    sum('all', drawn),
  ];
};
