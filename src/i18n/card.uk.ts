import type { CardPhrases } from '../citations/card-phrases.ts';

export const close: CardPhrases['close'] = 'Закрити';
export const goTo: CardPhrases['goTo'] = 'Перейти до запису';
export const whole: CardPhrases['whole'] = 'праця загалом; сторінки не вказано';
export const others: CardPhrases['others'] = 'Інші твердження, що на неї спираються';
export const noOthers: CardPhrases['noOthers'] = 'Інші твердження на неї не спираються.';
export const noteCard: CardPhrases['noteCard'] = (number) => `Примітка редактора ${number}`;
export const goToNote: CardPhrases['goToNote'] = 'Перейти до приміток';
