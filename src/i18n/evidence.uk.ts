import type { Messages } from './messages.ts';
import { counting } from './plural.ts';

type Evidence = Messages['evidence'];

export const claims: Evidence['claims'] = counting('uk', {
  one: 'твердження',
  few: 'твердження',
  many: 'тверджень',
  other: 'твердження',
});
const citations = counting('uk', {
  one: 'посилання',
  few: 'посилання',
  many: 'посилань',
  other: 'посилання',
});

const ofCitations = counting('uk', {
  one: 'посилання',
  few: 'посилань',
  many: 'посилань',
  other: 'посилання',
});

const fractions: Readonly<Record<string, string>> = {
  '1/2': 'половина',
  '1/3': 'третина',
  '2/3': 'дві третини',
  '1/4': 'чверть',
  '3/4': 'три чверті',
  '1/5': 'п’ята частина',
};

export const fraction: Evidence['fraction'] = (simple, percentage) =>
  fractions[simple] ?? percent(percentage);
export const percent: Evidence['percent'] = (percentage) => `${percentage}\u00A0%`;

export const heading: Evidence['heading'] = 'На що спирається виклад';
export const most: Evidence['most'] = (source, count, share) =>
  `На одну працю\u00A0– ${source}\u00A0– припадає ${share} всіх посилань: ${count}.`;

export const inAll: Evidence['inAll'] = (all, cited) =>
  `${claims(all)}, із\u00A0них ${cited}\u00A0з\u00A0посиланням на\u00A0джерело`;
export const nothingCited: Evidence['nothingCited'] =
  'Стаття не посилається на жодну з праць свого списку літератури.';

export const of: Evidence['of'] = (count, all) => `${count}\u00A0із\u00A0${all}`;
export const sectionNumber: Evidence['sectionNumber'] = (number) => `§\u00A0${number}`;
export const section: Evidence['section'] = (number, title) => `§\u00A0${number} ${title}`;
export const source: Evidence['source'] = (number, short) => `[${number}] ${short}`;
export const uncited: Evidence['uncited'] = 'Джерела не вказано';
export const sourceName: Evidence['sourceName'] = (number, short, share) =>
  `Джерело ${number}, ${short}: ${share} посилань`;
export const citedAt: Evidence['citedAt'] = (label, short, paragraph) =>
  `${label} ${short}, ¶\u00A0${paragraph}`;
export const citedIn: Evidence['citedIn'] = (inSection, ofSource, count) =>
  `§\u00A0${inSection}, джерело ${ofSource}: ${citations(count)}`;
export const uncitedIn: Evidence['uncitedIn'] = (inSection, count) =>
  `§\u00A0${inSection}: ${claims(count)} без джерела`;
export const uncitedClaims: Evidence['uncitedClaims'] = (count) => `${claims(count)} без джерела`;
export const paragraph: Evidence['paragraph'] = (number, all, cited) => {
  if (all === 0) return `Абзац ${number}: тверджень немає`;
  const basis =
    cited === 0
      ? 'без джерела'
      : cited === all
        ? 'з посиланням на джерело'
        : `з них із посиланням на джерело\u00A0– ${cited}`;
  return `Абзац ${number}: ${claims(all)}, ${basis}`;
};

export const skip: Evidence['skip'] = 'Оминути рисунки, перейти до таблиці';
export const shares: Evidence['shares'] = {
  heading: 'Частка кожного джерела',
  caption: 'Кожен квадрат\u00A0– посилання, число в ньому\u00A0– номер джерела.',
  filled: 'Зафарбовано посилання на працю, яку процитовано найчастіше.',
};
export const matrix: Evidence['matrix'] = {
  heading: 'Який розділ на яке джерело посилається',
  caption:
    'Зафарбована крапка\u00A0– посилання, порожній кружечок\u00A0– твердження без джерела. Числа вгорі\u00A0– номери розділів. Крапки ведуть до тверджень, назви\u00A0– до сторінок джерел.',
};
export const paragraphs: Evidence['paragraphs'] = {
  heading: 'Абзац за абзацом',
  caption:
    'Кожен знак\u00A0– твердження, за порядком тексту: зафарбована крапка там, де є посилання на джерело, порожній кружечок там, де його немає. Кожна група\u00A0– абзац, і веде вона до нього.',
};
export const table: Evidence['table'] = {
  heading: 'Те саме в числах',
  caption: 'Скільки разів кожен розділ посилається на кожне джерело і скільки його тверджень без джерела.',
  source: 'Джерело',
  total: 'Разом',
  share: 'Частка',
  citations: 'Усі посилання',
};

export const onSource: Evidence['onSource'] = {
  heading: 'Частка посилань на цю працю',
  filled: 'Зафарбовано посилання на цю працю.',
  share: (count, all, share) =>
    count === 0
      ? 'Праця є у списку літератури, але в статті на неї немає жодного посилання.'
      : `На цю працю припадає ${count}\u00A0із\u00A0${ofCitations(all)} статті, тобто ${share}.`,
  sections: 'У яких розділах',
  inSection: (count) => citations(count),
};
