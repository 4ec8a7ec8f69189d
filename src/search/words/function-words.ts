import { normaliseWord } from './normalise.ts';

/**
 * The words of grammar, which almost any paragraph has and no one looks for: articles, pronouns, the words that ask,
 * conjunctions, auxiliary verbs, and prepositions but for those of which a title may be made (`before`, `після`). Will and
 * may are not among them: the one is a noun, the other a month.
 */
const english =
  'a an the this that these those i you he she it we they me him her us them my your his its our their who whom whose ' +
  'which what when where why how many much and or but nor if than then as so of in on at to for from by with without ' +
  'into onto about during since is are was were be been being am do does did done have has had having can could would ' +
  'should shall might must not no there here also too very';

const ukrainian =
  'я ти він вона воно ми ви вони мене тебе його її нас вас їх мені тобі йому їй нам вам їм мною тобою ним нею нами вами ' +
  'ними нього неї них ньому ній себе собі собою цей ця це ці цього цієї цих цьому цій цим цією цими цю той та те ті того ' +
  'тієї тих тому тій тим тією тими ту хто кого кому ким що чого чому чим який яка яке які якого якої яких якому якій яким ' +
  'якою якими яку чий чия чиє чиї де куди звідки коли як скільки навіщо чи і й а але або бо щоб якщо то не ні ж же би б у ' +
  'в на до з із зі від для про по при за під без через о об є був була було були бути буде будуть тут там також дуже';

const all = new Set(`${english} ${ukrainian}`.split(' ').map(normaliseWord));

/** Whether a word only holds others together, in English or Ukrainian. */
export const isFunctionWord = (word: string): boolean => all.has(normaliseWord(word));
