/**
 * One key for all forms of a Ukrainian word: трагедія, трагедією and трагедій; рік and роки; біженець and біженця; писати
 * and пише. It is a sign to compare, not a word to read: endings go, the consonants that alternate (г/з, к/ц, х/с) and
 * the vowels that alternate or fall out (і/о/е/nothing) are made one.
 *
 * Rules only, and small enough to load with the first search; no dictionary. How well they do is measured against one
 * that isn't ours (bench/search/oracle.ts). Where two common words share forms, as стан and стати share стану, their keys
 * are one, or those forms would be lost to one of them: a search for either then finds both.
 *
 * A stemmer in the manner of Porter's, with the alternations of Ukrainian.
 *
 * @see https://snowballstem.org/algorithms/ for others of the kind
 */
import { normaliseWord } from './normalise.ts';
import { irregularStem, prefix } from './uk-irregular.ts';

/** No word is longer; what is, isn't worth the time. */
const longest = 60;

const cyrillic = /[а-яіїєґ]/u;
const vowel = '[аеиоуюяі]';

/** What must stand before an ending that has a consonant: two letters, one of them a vowel, or рік-ом would leave nothing. */
const stemBefore = `(?<=${vowel}.+|.${vowel})`;

const adjectiveEndings = '[ьй]?ого|[ьй]?ому|[ьй]?оі|[ьй]?ою|их|ими|им|ім|іх|іми|ий';
/** `новій`, but `подій`, `конференцій`, `сценарій`: nouns on -ія and -ій end in other consonants. */
const adjectiveOrNoun =
  '(?<=[вкжшчщхб]|[^р]м|(?<!лі|омпа|ампа)н|(?<!пар)т|[ув]г|[^л]ог|добр|стар|молод|хвор|тверд|л)ій|(?<=...)е[йю]';
/** -ові is the dative of a noun, but not in the adjectives listed, nor in nouns on -ова. */
const nounEndings =
  '[аяь]ми|[ая]м|[ая]х|(?<!дер|чер)еві|ів|[ое]м|(?<=і)ею|' +
  '(?<!ськ|[чжшщ]|мас|прав|наук|сил|черг|частк|однак|тимчас|нафт|торг|цифр|баз|груп|фінанс|додатк|податк|труд|' +
  'гот|нул|буд|гол|^ум|осн|обм|розм|кор|^люб|остр)ові';
const verbEndings =
  '[аяую]чи|[уюаяиі]ть|(?<!товар|зал)[еиі]ш|[еиі]мо|[еи]те|[йь]мо|[йь]те|іте|(?<=[жчшщбмпфвр])мо|(?<=[жчшщбмпф]|[аи]в)те|' +
  '(?<=[вгкхзсб])ши|(?<=[гз])ти|ено|(?<=[ая])но';
const ending = new RegExp(
  `(?:${stemBefore}(?:${adjectiveEndings}|${adjectiveOrNoun}|${nounEndings}|${verbEndings})|(?<=..)(?:${vowel}|[ьй]))$`,
  'u',
);

/** програм-а keeps what програм, without an ending, has lost: so it goes from both. */
const likeEnding = new RegExp(`${stemBefore}(?:[аяоеиі]м|[аяи]х)$`, 'u');

/** Endings before which the і of -ія stays, to tell вірменія from вірмени. */
const keepsIota = /^(?:я|ям|ями|ях|ю|і|й|ею|ем|еві|ів)$/u;

/** Verbs on -ати and -яти that lose that vowel in the present: писати, пише; стояти, стоїть. Others keep it: читає. */
const losesVowel = new RegExp(
  '((?:пис|каз|вяз|ріг|різ|маз|лиз|низ|тес|чес|крес|брех|плак|клик|скак|[оеіуи]т|опт|епт|окт|лоск|іх|леж|держ|крич|мовч|' +
    `[бврнл]ч|стогн|[аіо]|с[тлмб]о|яс|^${prefix}(?:гн|зв|рв|ор|тк|сл|сс|сп|жд|сип)))[ая]$`,
  'u',
);

const replaceAll = (word: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((changed, [from, to]) => changed.replace(from, to), word);

const beforeEnding = [
  // рішень, питань: the plural of рішення, питання. Not січень.
  [/(?<!сі)([лшжчщноаиіу]е|(?<![аі])ре|[ая]|[влдпшжн]і)нь$/u, '$1нн'],
  // авторового, діячевого: of the author, of the doer.
  [/(?:(?<=тор|ник|язк)ов|(?<=[аяи]ч|ц)ев)(?:ий|ого|ому|им|ім|а|оі|ій|у|ою|е|і|их|ими)$/u, ''],
  // земель, будівель
  [/(?<=[вмпф]|(?<!ги)б)ель$/u, 'л'],
] as const;

/** писати, пише; казати, каже; просити, прошу; пустити, пущу: by root, for most words on -ш and -ж have no -с and -з. */
const verbRoots = [
  [/(пи|че|те|кре|про|но|голо|му|га|тру)ш$/u, '$1с'],
  [/(ка|вя|рі|ма|ли|ни|во|гро)ж$/u, '$1з'],
  [/(пу|чи|мі|ма|хри)щ$/u, '$1ст'],
  [/(кру|тра|сві|винува)ч$/u, '$1т'],
  [/(пла|кли|ска)ч$/u, '$1к'],
  [/бреш$/u, 'брех'],
  [/ждж?$/u, 'зд'],
  [/дж$/u, 'д'],
] as const;

const alternations = [
  // громадянин, громадяни
  [/(?<=[яа]н|мен|[рт]ар|гар)ин$/u, ''],
  // зникну, зникла, зник; вікно, вікон
  [/(?<=..[гкхс])[оеі]?[нл]$/u, ''],
  [/г$/u, 'з'],
  [/ц$/u, 'к'],
  [/х$/u, 'с'],
  // книжка, книжок; перехід, переходу
  [/(?<=[аеиоуюяі].*)[оеі](?=(?:[^аеиоуюяі]|ст)$)/u, ''],
  // ніч, ночі; село, сіл
  [/[оеі](?=[^аеиоуюяі]*$)/u, 'о'],
] as const;

/** What verbs have between stem and ending, from any word that looks so, to the last: the forms of a noun agree as well. */
const stripThemes = (stem: string): string => {
  let [before, after] = ['', stem];
  while (before !== after) {
    before = after;
    after = after
      .replace(likeEnding, '')
      .replace(/([бпвмф])л$/u, likeEnding.test(before) ? '$1' : '$&')
      .replace(/(?<=...[аяиіую])[твл]$/u, '')
      .replace(/(?<=...)[иіуое]+$/u, '');
  }
  return after;
};

/** й and ї lose their marks, lest Pagefind does it for some of a word's forms and not for others. */
const plain = (stem: string): string => stem.replace(/[єїйь]/gu, (sign) => ({ є: 'е', ь: '' })[sign] ?? 'і');

/** See uk-irregular.ts. */
const isKey = (stem: string): boolean => /\d$/u.test(stem);

const stemOf = (word: string, reflexive: boolean): string => {
  const known = irregularStem(word);
  if (known !== undefined && isKey(known)) return plain(known);
  let found = 'ю';
  let stem = (known ?? word).replaceAll('є', 'е').replaceAll('ї', 'і');
  if (known === undefined) {
    found = '';
    stem = replaceAll(stem, beforeEnding).replace(ending, (it) => {
      found = it;
      return '';
    });
  }
  stem = replaceAll(stem.replaceAll('ь', '').replace(/([бпвмф])л$/u, '$1'), verbRoots);
  // ніччю, життя; the double н is a suffix of adjectives and of рішення, and stays.
  stem = stem.replace(/([^н])\1$/u, '$1');
  if (reflexive || !keepsIota.test(found) || !stem.endsWith('і')) stem = stripThemes(stem);
  return plain(replaceAll(stem.replace(losesVowel, '$1'), alternations));
};

/**
 * @param word one word, as `splitWords` gives it; any text is borne
 * @returns letters and digits only, never empty for such a word; words of other scripts and numbers as `normaliseWord`
 * leaves them
 */
export const ukrainianKey = (word: string): string => {
  const normal = normaliseWord(word);
  if (!cyrillic.test(normal) || normal.length > longest) return normal;
  // Before -сь is taken for a verb's: хтось.
  const closed = irregularStem(normal);
  if (closed !== undefined && isKey(closed)) return plain(closed);
  const plainForm = normal
    .replace(/^най(?=.*(?:ш|жч|щ)[а-яіїє]{1,3}$)/u, '')
    .replace(/(?<=[єе])ться$/u, 'ся')
    .replace(/тим(?:у|еш|е|емо|ем|ете|уть)(?=с[яь]$|$)/u, 'ти');
  const reflexive = /...с[яь]$/u.test(plainForm);
  if (reflexive) return `${stemOf(plainForm.slice(0, -2), true)}ся`;
  // What is no word may be nothing but endings: ььа.
  return stemOf(plainForm, false) || normal;
};
