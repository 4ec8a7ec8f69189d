import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitWords } from '../../../src/search/words/split.ts';
import { ukrainianKey } from '../../../src/search/words/uk-key.ts';

const keysOf = (forms: string): string[] => [...new Set(forms.split(' ').map(ukrainianKey))];

describe('The forms of a Ukrainian word have one key', () => {
  test.each([
    [
      'a feminine noun on -ія',
      'трагедія трагедії трагедію трагедією трагедій трагедіям трагедіями трагедіях',
    ],
    ['a month, whose е falls out', 'січень січня січню січневі січнем січні'],
    [
      'a noun on -ець',
      'біженець біженця біженцю біженцеві біженцем біженці біженців біженцям біженцями біженцях',
    ],
    ['рік, whose і becomes о', 'рік року рокові роком році роки років рокам роками роках'],
    ['ніч', 'ніч ночі ніччю ночей ночам ночами ночах'],
    ['день', 'день дня дню дневі днем дні днів дням днями днях'],
    ['осінь', 'осінь осені осінню'],
    [
      'a surname on -ов',
      'Горбачов Горбачова Горбачову Горбачовим Горбачові Горбачови Горбачових Горбачовими',
    ],
    ['the same surname of a woman', 'Горбачова Горбачової Горбачовій Горбачову Горбачовою'],
    ['Київ', 'Київ Києва Києву Києвом Києві'],
    ['a noun with г before з', 'нога ноги нозі ногу ногою ніг ногам ногами ногах'],
    ['a noun with к before ц', 'рука руки руці руку рукою рук рукам руками руках'],
    ['a noun with a vowel put in', 'книжка книжки книжці книжку книжкою книжок книжкам книжками книжках'],
    ['a noun with an apostrophe', 'сім’я сім’ї сім’ю сім’єю сімей сім’ям сім’ями сім’ях'],
    ['a neuter noun on -ення', 'рішення рішенню рішенням рішенні рішень рішеннями рішеннях'],
    ['a neuter noun on double т', 'життя життю життям житті'],
    ['a noun on -ість', 'незалежність незалежності незалежністю'],
    ['людина and люди', 'людина людини людину людиною люди людей людям людьми людях'],
    ['дитина and діти', 'дитина дитини дітей дітям діти'],
    ['a noun on -ин in one person only', 'громадянин громадянина громадяни громадян громадянам'],
    ['ім’я', 'ім’я імені ім’ям іменем імена імен іменами'],
    [
      'an adjective',
      'великий великого великому великим велика великої великій велику великою велике великі великих великими',
    ],
    [
      'an adjective on -ський',
      'радянський радянського радянська радянської радянській радянською радянські радянських',
    ],
    ['an adjective and its superlative', 'вищий найвищий вищого найвищу вищі найвищих'],
    [
      'a verb with д before дж',
      'ходити ходжу ходиш ходить ходимо ходите ходять ходив ходила ходили ходи ходіть',
    ],
    [
      'a verb with с before ш',
      'писати пишу пишеш пише пишемо пишете пишуть писав писала писали пиши писатиме',
    ],
    ['a verb with з before ж', 'сказати скажу скажеш скаже скажуть сказав сказала сказано скажи'],
    ['a verb with л put in', 'зробити зроблю зробиш зроблять зробив зробила зробіть'],
    ['a verb on -увати', 'планувати планую планує планують планував планувала плануватимуть плануй плануючи'],
    ['a verb on -ся', 'з’явитися з’явилася з’явився з’являться з’явиться з’явись'],
    ['йти, whose past is another word', 'йти йду йдеш йде йдуть йшов йшла йшли'],
    ['прийти', 'прийти прийду прийде прийдуть прийшов прийшла прийшли'],
    ['вести', 'вести веду веде ведуть вів вела вели'],
    ['взяти', 'взяти візьму візьме візьмуть взяв взяла взяли'],
    ['могти', 'могти можу може можуть міг могла могли'],
    ['бути', 'бути буду буде будуть був була було були'],
    ['п’ять', 'п’ять п’яти п’ятьох п’ятьом п’ятьма'],
    ['a pronoun', 'який якого якому яким яка якої якій яку якою яке які яких якими'],
    ['цей', 'цей цього цьому цим ця цієї цій цю цією це ці цих цими'],
  ])('%s', (_, forms) => {
    expect(keysOf(forms)).toHaveLength(1);
  });
});

describe('Words that differ have keys that differ', () => {
  test.each([
    'план планувати',
    'виступ виступати',
    'вирішити вирішувати',
    'початок почати',
    'змінити змінитися',
    'Вірменія вірмени',
    'Азербайджан азербайджанець азербайджанський',
    'нація національний націоналіст',
    'військо військовий',
    'незалежний незалежність',
    'рік рука річка',
    'від вода вести вид',
    'під подія піти',
    'він війна вина',
    'визначений визначення',
    'ідеолог ідеологія',
    '21 212 21,2',
  ])('%s', (words) => {
    expect(keysOf(words)).toHaveLength(words.split(' ').length);
  });
});

describe('A key', () => {
  test.each([
    'об’єднання',
    'обʼєднання',
    "об'єднання",
    'об‘єднання',
    'об`єднання',
    'об´єднання',
    'обєднання',
  ])('is the same for %s as for any other apostrophe or none', (word) => {
    expect(ukrainianKey(word)).toBe(ukrainianKey('об’єднання'));
  });

  test('takes ґ for г, a stress mark and a soft hyphen for nothing, two signs of a letter for one', () => {
    expect(keysOf('ґрунт грунту ГРУНТ')).toHaveLength(1);
    expect(ukrainianKey('за\u0301хід')).toBe(ukrainianKey('заходу'));
    expect(ukrainianKey('трагедії'.normalize('NFD'))).toBe(ukrainianKey('трагедія'));
    expect(ukrainianKey('тра\u00ADгедія')).toBe(ukrainianKey('трагедія'));
  });

  test('of a word of another script or of a number is that word', () => {
    expect(['Moscow', 'DLU', '1990', '21,2'].map(ukrainianKey)).toEqual(['moscow', 'dlu', '1990', '21x2']);
  });

  test('of a hyphenated word is the keys of its parts, as in the query so in the text', () => {
    const keys = (text: string): string[] => splitWords(text).map((word) => ukrainianKey(word.text));
    expect(keys('національно-визвольного')).toEqual(keys('національно-визвольний'));
    expect(keys('національно-визвольного')).toContain(ukrainianKey('визвольними'));
  });

  const ukrainian = fc.string({
    unit: fc.constantFrom(...'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’'),
    maxLength: 20,
  });

  test('is the same in small letters and in capitals', () => {
    fc.assert(
      fc.property(fc.oneof(ukrainian, fc.string({ unit: 'grapheme' })), (word) => {
        const key = ukrainianKey(word);
        expect(ukrainianKey(word.toUpperCase())).toBe(key);
        expect(ukrainianKey(word.toLowerCase())).toBe(key);
      }),
    );
  });

  test('is one word to Pagefind: letters and digits, and never nothing', () => {
    fc.assert(
      fc.property(fc.oneof(ukrainian, fc.string({ unit: 'binary' })), (text) => {
        for (const word of splitWords(text)) expect(ukrainianKey(word.text)).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });

  test('is made of any text, however long', () => {
    for (const text of ['', '\uD83D', '%00', '<b>', 'ти'.repeat(2500), 'попере'.repeat(10)]) {
      expect(typeof ukrainianKey(text)).toBe('string');
    }
  });
});
