/**
 * What a name sounds like, roughly, whatever alphabet and transliteration it is written in: `Горбачов`, `Gorbachov`,
 * `Gorbatschow` and `Gorbaczow` are all `horbacov`.
 *
 * Takes Ukrainian and Russian, their transliterations by BGN/PCGN, ALA-LC, ISO 9 and Ukraine's own table, the German,
 * French and Polish ones, and Azerbaijani. A letter of a skeleton is one sound: `c` is ch, `h` is h, kh and g, `s` is s,
 * z and ts, `x` is sh, `z` is zh.
 */

const romanised: Readonly<Record<string, string>> = {
  // Latin letters whose mark is part of the sound; all other marks are dropped.
  ...{ č: 'C', ç: 'C', š: 'X', ş: 'X', ś: 'X', ŝ: 'X', ž: 'Z', ż: 'Z', ź: 'Z', â: 'ia', û: 'iu', ê: 'ie' },
  ...{ ə: 'e', ı: 'i', ł: 'l', ß: 's' },
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'H',
    ґ: 'H',
    д: 'd',
    е: 'e',
    є: 'e',
    ж: 'Z',
    з: 's',
    и: 'i',
    і: 'i',
    к: 'k',
    л: 'l',
  },
  ...{
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'H',
    ц: 's',
    ч: 'C',
    ш: 'X',
    щ: 'X',
  },
  ...{ ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
};

type Rules = readonly (readonly [spelling: RegExp, sound: string])[];

/** Signs that only together make a sound. A capital is a sound already settled, which no later rule takes for a letter. */
const groups: Rules = [
  [/schtsch|shch|szcz/g, 'X'],
  [/tsch|tch|cz|tC/g, 'C'],
  [/dsch|dzh/g, 'Z'],
  [/sch|sh|sz/g, 'X'],
  [/zh/g, 'Z'],
  [/ph/g, 'f'],
  [/t[sz]/g, 's'],
  [/qu(?=[ei])|ck/g, 'k'],
  [/gu(?=[ei])|[kg]h/g, 'H'],
];

const sounds: Rules = [
  // Джалілабад; Djalilabad, once its j is one of January's
  [/dZ/g, 'Z'],
  [/[ghqx]/g, 'H'],
  [/c(?=[eiy])|z/g, 's'],
  [/c/g, 'k'],
  [/w|ff?$/g, 'v'],
  [/o[uo]/g, 'u'],
  [/ine$/, 'in'],
  [/y/g, 'i'],
  // Doubled letters are one, but not in СССР.
  [/(.)\1+(?=.*[aeiou])|(?<=[aeiou].*)(.)\2+/g, '$1$2'],
  // Aliyev, Aliev; Gorbachyov, Gorbachov
  [/i(?=[eo])/g, ''],
];

/**
 * The skeletons of a word, the first one for what is kept, all of them for what is asked: `ch` can be the sound of
 * Church or of Bach, `j` that of January or of Johannes.
 *
 * @param word in any case; hyphens, apostrophes and the primes of a soft sign stand for no sound
 */
export const skeletonsOf = (word: string): readonly [string, ...string[]] => {
  const letters =
    word
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{Ll}\p{Lo}\p{M}]/gu) ?? [];
  const signs = apply(groups, letters.map(inLatin).join(''));
  const readings = jSounds.flatMap((j) =>
    chSounds.map((ch) => apply(sounds, signs.replaceAll('ch', ch).replaceAll('j', j)).toLowerCase()),
  );
  const [first = '', ...others] = new Set(readings);
  return [first, ...others];
};

const jSounds = ['y', 'Z'];
const chSounds = ['C', 'H'];

const inLatin = (letter: string): string =>
  romanised[letter] ??
  Array.from(letter.normalize('NFD').replace(/\p{M}/gu, ''), (base) => romanised[base] ?? base).join('');

const apply = (rules: Rules, word: string): string =>
  rules.reduce((result, [spelling, sound]) => result.replace(spelling, sound), word);
