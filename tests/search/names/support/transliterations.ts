/** Romanises Russian and Ukrainian by the usual tables, letter by letter, as `src/search/names/` does not. */

type Table = Readonly<Record<string, string>>;

const table = (letters: string, latin: string): Table => {
  const signs = latin.split(' ');
  return Object.fromEntries(letters.split(' ').map((letter, index) => [letter, signs[index] ?? '']));
};

const russian = 'а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я';
const ukrainian = 'а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я';

interface System {
  readonly name: string;
  readonly table: Table;
  /** Letters that are written otherwise at the start of a word and after a vowel. */
  readonly initial?: Table;
  /** What is done to the word in the end. */
  readonly finish?: (word: string) => string;
}

const afterVowel = 'аеёиоуыэюяєіїйьъ';

export const russianSystems: readonly System[] = [
  {
    name: 'BGN/PCGN',
    table: table(russian, 'a b v g d e ë zh z i y k l m n o p r s t u f kh ts ch sh shch ” y ’ e yu ya'),
    initial: { е: 'ye', ё: 'yë' },
  },
  {
    name: 'press',
    table: table(russian, 'a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya'),
    initial: { е: 'ye' },
    finish: (word) => word.replaceAll('_', '').replace(/[iy]y$/, 'y'),
  },
  {
    name: 'ALA-LC',
    table: table(russian, 'a b v g d e ë zh z i ĭ k l m n o p r s t u f kh t͡s ch sh shch ʺ y ʹ ė i͡u i͡a'),
  },
  {
    name: 'ALA-LC without marks',
    table: table(russian, "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch '' y ' e iu ia"),
  },
  {
    name: 'ISO 9',
    table: table(russian, 'a b v g d e ë ž z i j k l m n o p r s t u f h c č š ŝ ʺ y ʹ è û â'),
  },
  {
    name: 'scholarly',
    table: table(russian, 'a b v g d e ë ž z i j k l m n o p r s t u f x c č š šč ʺ y ʹ è ju ja'),
  },
  {
    name: 'German',
    table: table(
      russian,
      'a b w g d e jo sch s i i k l m n o p r s t u f ch z tsch sch schtsch _ y _ e ju ja',
    ),
    initial: { е: 'je' },
    finish: (word) =>
      word
        .replaceAll('_', '')
        .replace(/tschjo/g, 'tscho')
        .replace(/ii$/, 'i'),
  },
  {
    name: 'French',
    table: table(russian, 'a b v g d e io j z i ï k l m n o p r s t ou f kh ts tch ch chtch _ y _ e iou ia'),
    initial: { е: 'ie' },
    finish: (word) =>
      word
        .replaceAll('_', '')
        .replace(/tchio/g, 'tcho')
        .replace(/in$/, 'ine')
        .replace(/g(?=[ei])/g, 'gu'),
  },
  {
    name: 'Polish',
    table: table(russian, 'a b w g d e jo ż z i j k l m n o p r s t u f ch c cz sz szcz _ y _ e ju ja'),
    initial: { е: 'je' },
    finish: (word) => word.replaceAll('_', '').replace(/czjo/g, 'czo'),
  },
];

export const ukrainianSystems: readonly System[] = [
  {
    name: 'national',
    table: table(ukrainian, 'a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch _ iu ia'),
    initial: { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' },
    finish: (word) => word.replaceAll('_', ''),
  },
  {
    name: 'BGN/PCGN',
    table: table(ukrainian, 'a b v h g d e ye zh z y i yi y k l m n o p r s t u f kh ts ch sh shch ’ yu ya'),
  },
  {
    name: 'ALA-LC',
    table: table(ukrainian, 'a b v h g d e i͡e z͡h z y i ï ĭ k l m n o p r s t u f kh t͡s ch sh shch ʹ i͡u i͡a'),
  },
  {
    name: 'ISO 9',
    table: table(ukrainian, 'a b v g g̀ d e ê ž z i ì ï j k l m n o p r s t u f h c č š ŝ ʹ û â'),
  },
  {
    name: 'scholarly',
    table: table(ukrainian, 'a b v h g d e je ž z y i ji j k l m n o p r s t u f x c č š šč ʹ ju ja'),
  },
  {
    name: 'German',
    table: table(
      ukrainian,
      'a b w h g d e je sch s y i ji j k l m n o p r s t u f ch z tsch sch schtsch _ ju ja',
    ),
    finish: (word) => word.replaceAll('_', ''),
  },
  {
    name: 'Polish',
    table: table(ukrainian, 'a b w h g d e je ż z y i ji j k l m n o p r s t u f ch c cz sz szcz _ ju ja'),
    finish: (word) => word.replaceAll('_', ''),
  },
];

/** In lower case; what is no letter of the table stays. */
export const romanise = (text: string, { table, initial = {}, finish = (word) => word }: System): string =>
  text.toLowerCase().replace(/\p{L}+/gu, (word) =>
    finish(
      Array.from(word, (letter, index) => {
        const before = word[index - 1];
        const first = before === undefined || afterVowel.includes(before);
        return (first ? initial[letter] : undefined) ?? table[letter] ?? letter;
      }).join(''),
    ),
  );
