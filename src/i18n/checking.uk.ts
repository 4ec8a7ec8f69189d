import type { Script } from '../citations/script-of.ts';
import type { Reference } from '../edition/schemas/reference.ts';
import type { Messages } from './messages.ts';

type Checking = Messages['checking'];

export const heading: Checking['heading'] = 'Як це перевірити';

export const steps: Checking['steps'] = {
  find: 'Знайдіть працю.',
  ask: 'Або запитайте бібліотекаря.',
  open: 'Перейдіть за надрукованою адресою.',
  archive: 'Якщо сторінку змінено або її вже немає, відкрийте архівну копію.',
  pages: 'Відкрийте вказані сторінки:',
  page: 'Відкрийте вказану сторінку:',
  whole: 'Знайдіть потрібне місце.',
  language: 'Зважте на мову.',
};

export const search: Checking['search'] = (translated) =>
  translated
    ? 'Скопіюйте назву мовою оригіналу й пошукайте її в бібліотечному каталозі; поданий вище переклад зроблено для цього видання, у каталогах його здебільшого немає.'
    : 'Скопіюйте назву й пошукайте її в бібліотечному каталозі.';
export const latin: Checking['latin'] = 'Якщо каталог приймає лише латинку:';
export const places: Checking['places'] = 'Або скористайтеся готовим запитом:';
export const libraries: Checking['libraries'] = {
  anl: 'Національна бібліотека Азербайджану',
  rsl: 'Російська державна бібліотека',
};
export const ask: Checking['ask'] =
  'Покажіть ці слова й попросіть саму працю або копію сторінок; чого бібліотека не має, те вона може замовити в іншої:';
export const lookFor: Checking['lookFor'] = 'Назва там така:';
export const consulted: Checking['consulted'] = (day) =>
  `Найближча до дня, коли до сторінки зверталася авторка (${day}):`;
export const newest: Checking['newest'] = 'Найновіша:';
export const page: Checking['page'] = (locator) => `с.\u00A0${locator}`;
export const wholeWork: Checking['wholeWork'] = 'праця загалом';
export const noPage: Checking['noPage'] = (claims) =>
  claims === 1
    ? 'Сторінки не вказано; що саме шукати, видно з твердження.'
    : 'Сторінок не вказано; що саме шукати, видно з тверджень.';

const languages: Readonly<Record<Reference['language'], string>> = {
  az: 'азербайджанською',
  ru: 'російською',
  uk: 'українською',
  en: 'англійською',
};
const scripts: Readonly<Record<Script, string>> = { Latn: 'латинкою', Cyrl: 'кирилицею' };
export const isIn: Checking['isIn'] = (language, script) =>
  `Написано ${languages[language]} мовою, ${scripts[script]}.`;
export const unread: Checking['unread'] = (language) =>
  `Якщо ви не читаєте ${languages[language]}, зміст сторінки, навіть сфотографованої, передасть програма-перекладач; про точні слова запитайте того, хто знає цю мову.`;
