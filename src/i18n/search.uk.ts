import type { Messages } from './messages.ts';
import { counting } from './plural.ts';
import type { Found } from './search.en.ts';

const paragraphs = counting('uk', { one: 'абзац', few: 'абзаци', many: 'абзаців', other: 'абзацу' });
const people = counting('uk', { one: 'особа', few: 'особи', many: 'осіб', other: 'особи' });
const places = counting('uk', { one: 'місце', few: 'місця', many: 'місць', other: 'місця' });
const dates = counting('uk', { one: 'дата', few: 'дати', many: 'дат', other: 'дати' });
const sources = counting('uk', { one: 'джерело', few: 'джерела', many: 'джерел', other: 'джерела' });
const passages = counting('uk', { one: 'уривок', few: 'уривки', many: 'уривків', other: 'уривка' });
const articles = counting('uk', { one: 'стаття', few: 'статті', many: 'статей', other: 'статті' });
const inOthers = counting('uk', { one: 'статті', few: 'статтях', many: 'статтях', other: 'статті' });
const sections = counting('uk', { one: 'розділ', few: 'розділи', many: 'розділів', other: 'розділу' });

const found = ({ others, ...own }: Found): string =>
  [
    own.paragraphs > 0 && paragraphs(own.paragraphs),
    own.people > 0 && people(own.people),
    own.places > 0 && places(own.places),
    own.dates > 0 && dates(own.dates),
    own.sources > 0 && sources(own.sources),
    own.sections > 0 && sections(own.sections),
    others > 0 && `${paragraphs(others)} англійською`,
    own.asides > 0 && `${passages(own.asides)} в\u00A0анотації та примітках`,
  ]
    .filter(Boolean)
    .join(', ');

export const page: Messages['search']['page'] = {
  heading: 'Пошук',
  title: 'Пошук (клавіша: /)',
  description: 'Знайдіть у статті людей, місця, дати, джерела та слова англійською й українською мовами.',
  needsScript: 'Пошук працює у вашому браузері й потребує JavaScript, а його вимкнено.',
  withoutIt: 'Ці сторінки працюють і без нього:',
};

export const panel: Messages['search']['panel'] = {
  heading: 'Пошук',
  label: 'Шукати в текстах людей, місця, дати, джерела та слова',
  placeholder: 'Ім’я, дата, слова',
  close: 'Закрити',
  title: (query) => `${query}\u00A0– пошук`,
  hint: 'Шукайте людину чи місце за будь-яким написанням імені або назви, день, місяць, пору року чи рік, слова в будь-якій формі, «точну фразу» в лапках або посилання, як-от [1, с.\u00A023]. Знайдене буде показано українською та англійською мовами.',
  orLookThrough: 'Або перегляньте покажчики:',
  results: 'Знайдене',
  people: 'Люди',
  places: 'Місця',
  timeline: 'Хронологія',
  dates: 'Дати',
  sources: 'Джерела',
  sections: 'Розділи',
  asides: 'Анотація та примітки',
  paragraphs: 'Абзаци',
  others: 'Абзаци англійською мовою',
  found,
  mentions: counting('uk', { one: 'згадка', few: 'згадки', many: 'згадок', other: 'згадки' }),
  citations: counting('uk', { one: 'посилання', few: 'посилання', many: 'посилань', other: 'посилання' }),
  paragraph: (number) => `¶\u00A0${number}`,
  section: (number, title) => `§\u00A0${number} ${title}`,
  countOfParagraphs: paragraphs,
  inArticle: (article, place) => `${article}\u00A0– ${place}`,
  numbered: (article, number) => `${article}\u00A0[${number}]`,
  moreArticles: (count) => `та ще ${articles(count)}`,
  front: 'Назва та ключові слова',
  abstract: 'Анотація',
  note: (number) => `Примітка редактора\u00A0${number}`,
  showAll: (count) => `Показати всі ${count}`,
  elsewhere: (count) => `Те саме є ще в\u00A0${inOthers(count)}.`,
  lookThere: 'Шукати й там',
  searching: 'Триває пошук…',
  readAs: (query) => `Показано знайдене за запитом «${query}».`,
  partial: 'Жоден абзац не містить усіх цих слів. Ось абзаци з деякими з них.',
  nothing: (query) => `За запитом «${query}» нічого не знайдено.`,
  nothingFiltered: (query) => `За запитом «${query}» з цими фільтрами нічого не знайдено.`,
  withoutFilters: 'Шукати без фільтрів',
  suggestions: 'Найближче до цього:',
  unreachable: 'Не вдалося завантажити пошук. Можливо, втрачено з’єднання.',
  again: 'Спробувати ще раз',
  outdated: 'Відколи ви відкрили цю сторінку, сайт оновлено.',
  reload: 'Перезавантажити сторінку',
  filters: {
    heading: 'Відфільтрувати абзаци',
    article: { label: 'Стаття', any: 'Усі статті' },
    section: { label: 'Розділ', any: 'Усі розділи' },
    person: { label: 'Людина', any: 'Усі люди' },
    source: { label: 'Джерело', any: 'Усі джерела' },
    year: { label: 'Рік', any: 'Усі роки' },
    basis: {
      label: 'Твердження',
      any: 'Усі твердження',
      cited: 'З посиланням на джерело',
      uncited: 'Без джерела',
    },
    option: (label, count) => `${label} (${count})`,
    remove: (label) => `Прибрати фільтр «${label}»`,
  },
  clearMarks: 'Прибрати позначки (Esc)',
};
