import * as annotations from './annotations.uk.ts';
import * as articles from './articles.uk.ts';
import * as card from './card.uk.ts';
import * as checking from './checking.uk.ts';
import * as cite from './cite.uk.ts';
import * as ledger from './claims.uk.ts';
import * as downloads from './downloads.uk.ts';
import * as evidence from './evidence.uk.ts';
import * as exports from './exports.uk.ts';
import * as indexes from './indexes.uk.ts';
import type { Messages } from './messages.ts';
import * as metadata from './metadata.uk.ts';
import * as offline from './offline.uk.ts';
import * as parallel from './parallel.uk.ts';
import { counting } from './plural.ts';
import * as search from './search.uk.ts';

const claims = counting('uk', {
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
const times = counting('uk', { one: 'раз', few: 'рази', many: 'разів', other: 'разу' });
const works = counting('uk', { one: 'працю', few: 'праці', many: 'праць', other: 'праці' });

export const uk: Messages = {
  site: {
    name: 'Коментоване видання',
    skip: 'Перейти до тексту',
    menu: 'Сторінки сайту',
    article: 'Стаття',
    sources: 'Джерела',
    about: 'Про видання',
    languages: 'Мова сторінки',
    theme: {
      dark: 'Темна',
      light: 'Світла',
      toDark: 'Увімкнути темні кольори',
      toLight: 'Увімкнути світлі кольори',
    },
    footer:
      'Твердження статті належать її авторці. Видання передає їх і показує, на що спирається кожне; жодного з них воно не підтримує.',
  },
  title: {
    description:
      'Стаття історикині в переказі англійською та українською мовами; для кожного твердження видно, на що воно спирається.',
    invitation:
      'Тут можна прочитати статтю історикині й щодо кожного твердження побачити, чи вказано для нього джерело. Наведіть вказівник на посилання, щоб побачити працю і сторінку, перейдіть до повного запису й поверніться до рядка, на якому зупинилися.',
    read: 'Читати українською',
  },
  reading: {
    description: (title) =>
      `«${title}»: повний переказ статті, у якому позначено, чи є при кожному твердженні посилання на джерело.`,
    orcid: 'ORCID',
    original: 'Оригінал',
    published: (year, journal) =>
      [journal?.title, journal?.issue && `вип.\u00A0${journal.issue}`, year].filter(Boolean).join(', '),
    udc: 'УДК',
    abstract: 'Анотація',
    keywords: 'Ключові слова',
    contents: 'Розділи',
    restatement: 'Це переказ іншими словами, а не опублікований текст.',
    restatementMore: 'Що це за видання',
    back: 'Назад туди, де ви читали',
  },
  basis: {
    switch: 'Показати, на що спирається кожне твердження',
    legend: 'Як позначено твердження',
    cited: (count) => `${claims(count)} з посиланням на джерело`,
    uncited: (count) => `${claims(count)} без джерела`,
  },
  citation: { ...card, page: (page) => `с.\u00A0${page}` },
  bibliography: {
    heading: 'Список літератури',
    asPrinted: 'Номери й записи\u00A0– як надруковано у статті.',
    translation: 'Українською',
    transliteration: 'Латинкою',
    correction: 'Виправлення',
    corrected: (printed, corrected) => `замість «${printed}» слід читати «${corrected}»`,
    kind: 'Вид',
    kinds: {
      book: {
        az: 'Книжка азербайджанською мовою',
        ru: 'Книжка російською мовою',
        uk: 'Книжка українською мовою',
        en: 'Книжка англійською мовою',
      },
      webpage: {
        az: 'Вебсторінка азербайджанською мовою',
        ru: 'Вебсторінка російською мовою',
        uk: 'Вебсторінка українською мовою',
        en: 'Вебсторінка англійською мовою',
      },
      legislation: {
        az: 'Закон азербайджанською мовою',
        ru: 'Закон російською мовою',
        uk: 'Закон українською мовою',
        en: 'Закон англійською мовою',
      },
    },
    pages: counting('uk', { one: 'сторінка', few: 'сторінки', many: 'сторінок', other: 'сторінки' }),
    find: 'Де знайти',
    printedUrl: 'Надрукована адреса',
    archived: 'Архівна копія',
    catalogue: (name) => `Шукати в каталозі ${name}`,
    citedIn: 'Де процитовано',
    backlink: (paragraph, page) => (page ? `¶\u00A0${paragraph}, с.\u00A0${page}` : `¶\u00A0${paragraph}`),
    page: 'Усе про це джерело',
  },
  notes: {
    heading: 'Примітки редактора',
    lead: 'Примітки належать редакторові цього видання, а не авторці статті.',
    back: (number) => `Назад до місця примітки ${number}`,
  },
  sources: {
    heading: 'Джерела',
    description: 'Праці, на які посилається стаття, і всі твердження, що спираються на кожну з них.',
    lead: (count, cited) =>
      `Стаття називає ${works(count)} і посилається на них ${times(cited)}. Кожна праця нижче має свою сторінку, де зібрано твердження, що на неї спираються, за порядком зазначених сторінок.`,
    cited: (count) => citations(count),
    listHeading: 'Праці за порядком списку літератури',
  },
  source: {
    title: (short) => `Джерело: ${short}`,
    number: (number) => `Номер\u00A0${number} у\u00A0списку літератури`,
    description: (title) =>
      `Що у статті спирається на «${title}»: усі твердження за порядком зазначених сторінок.`,
    record: 'Праця',
    printed: 'Як надруковано',
    normalised: 'Унормований запис',
    claims: 'Твердження, що на неї спираються',
    claimsLead: (count) =>
      count < 2
        ? count === 0
          ? 'Жодне твердження на неї не спирається.'
          : 'На неї спирається одне твердження.'
        : `${claims(count)} за порядком зазначених сторінок.`,
    page: (page) => (page.includes('–') ? `Сторінки ${page}` : `Сторінка ${page}`),
    whole: 'Праця загалом, сторінки не вказано',
    place: (paragraph) => `¶\u00A0${paragraph}`,
    placeLabel: (paragraph) => `Прочитати твердження на своєму місці, абзац ${paragraph}`,
    all: 'Усі джерела',
  },
  ...indexes,
  annotations,
  articles,
  search,
  checking,
  cite,
  claims: ledger,
  downloads,
  evidence,
  exports,
  metadata,
  offline,
  parallel,
  about: {
    heading: 'Про це видання',
    description: 'Що це за видання, хто де говорить, як позначено твердження, примітки й посилання.',
  },
  notFound: {
    heading: 'Такої сторінки немає',
    text: 'Можливо, в адресі помилка або сторінку перенесено.',
    home: 'На титульну сторінку',
    article: 'До статті',
  },
};
