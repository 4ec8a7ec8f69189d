/**
 * A reader of Hunspell's dictionary files, as far as `dictionary-uk` uses them: suffix rules with a
 * strip, an ending and a condition, no prefixes, no continuation classes, one character a flag.
 *
 * @see https://man.archlinux.org/man/hunspell.5 (AFFIX FILE)
 */

/** One entry of the dictionary and every form its flags make of it, in its own case. */
export interface Paradigm {
  readonly lemma: string;
  readonly forms: readonly string[];
}

interface SuffixRule {
  readonly strip: string;
  readonly ending: string;
  readonly condition: RegExp;
}

/** Flag → ending of the base word that all its rules share → the rules: most are ruled out by the last letter. */
type SuffixRules = ReadonlyMap<string, readonly SuffixRule[]>;

const readSuffixes = (aff: string): SuffixRules => {
  const rules = new Map<string, SuffixRule[]>();
  for (const line of aff.split(/\r?\n/u)) {
    const [kind, flag, strip, ending, condition] = line.split(/\s+/u);
    if (kind === 'PFX') throw new Error('This reader knows no prefixes');
    if (kind !== 'SFX' || !flag || !strip || !ending || !condition) continue;
    if (ending.includes('/')) throw new Error(`This reader knows no continuation classes: ${line}`);
    const rule = {
      strip: strip === '0' ? '' : strip,
      ending: ending === '0' ? '' : ending,
      condition: new RegExp(`${condition}$`, 'u'),
    };
    const known = rules.get(flag);
    if (known) known.push(rule);
    else rules.set(flag, [rule]);
  }
  return rules;
};

/**
 * All paradigms of a dictionary, in its order.
 *
 * @param aff text of the `.aff` file
 * @param dic text of the `.dic` file
 * @throws where the files use what this reader does not know
 */
export function* readParadigms(aff: string, dic: string): Generator<Paradigm> {
  const suffixes = readSuffixes(aff);
  // The first line is the number of entries.
  for (const line of dic.split(/\r?\n/u).slice(1)) {
    const slash = line.indexOf('/');
    const lemma = slash < 0 ? line : line.slice(0, slash);
    if (!lemma) continue;
    const forms = new Set([lemma]);
    for (const flag of slash < 0 ? '' : line.slice(slash + 1)) {
      for (const { strip, ending, condition } of suffixes.get(flag) ?? []) {
        if (!lemma.endsWith(strip) || !condition.test(lemma)) continue;
        forms.add(lemma.slice(0, lemma.length - strip.length) + ending);
      }
    }
    yield { lemma, forms: [...forms] };
  }
}
