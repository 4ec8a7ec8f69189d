import type { Messages } from './messages.ts';
import { counting } from './plural.ts';

type Articles = Messages['articles'];

const articles = counting('uk', { one: 'стаття', few: 'статті', many: 'статей', other: 'статті' });
const inArticles = counting('uk', { one: 'статті', few: 'статтях', many: 'статтях', other: 'статті' });
const mentions = counting('uk', { one: 'згадка', few: 'згадки', many: 'згадок', other: 'згадки' });
const dates = counting('uk', { one: 'дату', few: 'дати', many: 'дат', other: 'дати' });
const claims = counting('uk', {
  one: 'твердження',
  few: 'твердження',
  many: 'тверджень',
  other: 'твердження',
});
const notes = counting('uk', { one: 'примітка', few: 'примітки', many: 'приміток', other: 'примітки' });
const corrections = counting('uk', {
  one: 'виправлення',
  few: 'виправлення',
  many: 'виправлень',
  other: 'виправлення',
});

export const heading: Articles['heading'] = 'Статті';
export const description: Articles['description'] = 'Усі статті сайту за назвами.';
export const lead: Articles['lead'] = (count) => `На сайті ${articles(count)}; тут їх подано за назвами.`;
export const newest: Articles['newest'] = 'Оновлено останнім часом';
export const all: Articles['all'] = (count) => `Усі статті (${count})`;

export const where: Articles['where'] = (times, count) => `${times} у\u00A0${inArticles(count)}`;
export const mentioned: Articles['mentioned'] = mentions;
export const more: Articles['more'] = (count) => `і ще ${articles(count)}`;
export const furtherMentions: Articles['furtherMentions'] = 'Де ще є згадки';

export const ofArticle: Articles['ofArticle'] = (page, title) => `${page}: ${title}`;

export const ledgers: Articles['ledgers'] = {
  description: 'Твердження кожної статті за порядком тексту, із зазначенням, на що спирається кожне.',
  lead: (count, all) =>
    `У\u00A0${inArticles(count)} ${claims(all)}. Твердження кожної статті мають свою сторінку, де їх подано за порядком тексту із зазначенням, на що спирається кожне.`,
  count: (all, cited) => `${claims(all)}, із\u00A0них ${cited}\u00A0з\u00A0посиланням на джерело`,
  all: 'Твердження всіх статей',
};
export const noted: Articles['noted'] = {
  description: 'Примітки редактора до кожної статті та виправлення її списку літератури.',
  lead: 'Усе це належить редакторові цього видання, а не авторам статей.',
  count: (all, corrected) =>
    `${all === 0 ? 'приміток немає' : notes(all)}, ${corrected === 0 ? 'виправлень немає' : corrections(corrected)}`,
  all: 'Примітки до всіх статей',
};

export const place: Articles['place'] = {
  title: (name) => `${name} у статтях`,
  about: (name) => `${name} у статтях: усі абзаци з цією назвою і те, що там сказано.`,
  mentions: 'У статтях',
  all: 'Усі місця',
  record: 'Місце',
};

export const drawn: Articles['drawn'] = (count) =>
  `Показано ${dates(count)}, які подано в найбільшій кількості абзаців.`;

export const ofYear: Articles['ofYear'] = (timeline, year) => `${timeline}: ${year}\u00A0рік`;

export const furtherCitations: Articles['furtherCitations'] = 'Де ще її процитовано';

export const authors: Articles['authors'] = 'Твердження авторські; видання їх лише передає.';
