import type { Messages } from './messages.ts';
import { counting } from './plural.ts';

type Claims = Messages['claims'];

const claims = counting('uk', {
  one: 'твердження',
  few: 'твердження',
  many: 'тверджень',
  other: 'твердження',
});

export const heading: Claims['heading'] = 'Твердження';
export const description: Claims['description'] =
  'Усі твердження статті за порядком: на яке джерело й сторінку спирається кожне чи що джерела не вказано, кого й які дати названо.';
export const lead: Claims['lead'] = (all, cited, uncited) =>
  `У статті ${claims(all)}; тут їх подано за порядком тексту: ${cited}\u00A0з\u00A0посиланням на джерело, ${uncited}\u00A0без джерела.`;
export const toLedger: Claims['toLedger'] = 'До фільтрів і переліку';
export const claim: Claims['claim'] = (number) => `Твердження ${number}`;
export const section: Claims['section'] = (number) => `§\u00A0${number}`;
export const readSection: Claims['readSection'] = (number) => `Читати §\u00A0${number} у статті`;
export const people: Claims['people'] = 'Люди';
export const dates: Claims['dates'] = 'Дати';
export const basis: Claims['basis'] = {
  label: 'Підстава',
  cited: 'Є посилання на джерело',
  uncited: 'Джерела не вказано',
  own: 'власне твердження авторки, джерела не вказано',
};
export const byFamilyName: Claims['byFamilyName'] = (family, given) =>
  given ? `${family} ${given}` : family;

export const count: Claims['count'] = claims;
export const countOf: Claims['countOf'] = (shown, all) => `${shown} (усього ${all})`;
export const found: Claims['found'] = (shown, all) => `Показано тверджень: ${shown} (усього ${all})`;
export const none: Claims['none'] = 'Жодне твердження не відповідає всім цим фільтрам.';
export const filters: Claims['filters'] = 'Фільтри';
export const chosen: Claims['chosen'] = 'Вибрані фільтри';
export const clear: Claims['clear'] = 'Прибрати всі фільтри';
