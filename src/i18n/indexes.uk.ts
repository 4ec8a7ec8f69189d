import type { Messages } from './messages.ts';
import { counting } from './plural.ts';

const mentions = counting('uk', { one: 'згадка', few: 'згадки', many: 'згадок', other: 'згадки' });
const paragraphs = counting('uk', { one: 'абзац', few: 'абзаци', many: 'абзаців', other: 'абзацу' });
const persons = counting('uk', { one: 'особу', few: 'особи', many: 'осіб', other: 'особи' });
const named = counting('uk', { one: 'місце', few: 'місця', many: 'місць', other: 'місця' });
const dates = counting('uk', { one: 'дату', few: 'дати', many: 'дат', other: 'дати' });

export const naming: Messages['naming'] = {
  count: (times, where) => `${mentions(times)}, ${paragraphs(where)}`,
  paragraph: (number) => `¶\u00A0${number}`,
  paragraphLabel: (number) => `Читати абзац ${number}`,
  omission: { before: '…', after: '…' },
  authors: 'Твердження належать авторці статті; видання їх лише передає.',
  nameIn: {
    en: 'Англійською',
    uk: 'Українською',
    ru: 'Російською',
    az: 'Азербайджанською',
    hy: 'Вірменською',
  },
  printed: 'Як надруковано у статті',
  variants: 'Інші написання',
  source: (works) => (works === 1 ? 'Джерело:' : 'Джерела:'),
};

export const people: Messages['people'] = {
  heading: 'Люди',
  description: 'Усі, кого названо у статті, і всі абзаци, де їх названо.',
  lead: (count) => `Стаття називає ${persons(count)}; тут їх подано за прізвищами. Номери ведуть до абзаців.`,
  listHeading: 'Люди за прізвищами',
  title: (name) => `${name} у статті`,
  about: (name) => `${name} у статті: усі абзаци з цим ім’ям і те, що там сказано.`,
  all: 'Усі люди',
  record: 'Особа',
  mentions: 'У статті',
};

export const places: Messages['places'] = {
  heading: 'Місця',
  description: 'Усі місця, названі у статті, і всі абзаци, де їх названо.',
  lead: (count) => `Стаття називає ${named(count)}. Номери ведуть до абзаців.`,
  kinds: {
    country: 'Країни',
    region: 'Регіони',
    town: 'Міста',
    building: 'Будівлі та пам’ятні місця',
  },
};

export const timeline: Messages['timeline'] = {
  heading: 'Хронологія',
  description: 'Усі дати статті за порядком часу і всі абзаци, де їх подано.',
  lead: (count) => `Стаття подає ${dates(count)}; тут їх розташовано за порядком часу.`,
  date: {
    locale: 'uk',
    seasons: ['весна', 'літо', 'осінь', 'зима'],
    inYear: (day, year) => `${day} ${year}\u00A0року`,
    year: (year) => `${year}\u00A0рік`,
    years: (first, last) => `${first}–${last}\u00A0роки`,
    decade: (decade) => `${decade}-ті\u00A0роки`,
    months: (first, last) => `${first}\u00A0– ${last}`,
    night: (first, last) => `ніч із\u00A0${first} на\u00A0${last}`,
    isNight: /(?<!\p{L})(?:ніч|ноч)/iu,
    since: (day) => `${day} і\u00A0пізніше`,
    till: (day) => `${day} і\u00A0раніше`,
    about: (day) => `${day} (приблизно)`,
    perhaps: (day) => `${day} (імовірно)`,
  },
  picture: {
    caption: (month) =>
      `Кожна риска\u00A0– абзац, у якому є ця дата. Крапка позначає день, лінія з\u00A0рисками на кінцях\u00A0– довший час${month ? `; ${month} показано ще раз, збільшено` : ''}. Усі дати є у списку нижче.`,
    years: (first, last) => (first === last ? first : `${first}–${last}`),
    enlarged: (month) => `${month}, збільшено`,
    label: (date, where) => `${date}: ${paragraphs(where)}`,
  },
};
