import type { Messages } from './messages.ts';
import { counting } from './plural.ts';

type Phrases = Messages['exports'];

export const heading: Phrases['heading'] = 'Книга і друк';

export const asOf: Phrases['asOf'] = (date) => `Видання станом на ${date}`;
export const online: Phrases['online'] = 'Це видання в мережі';
export const cover: Phrases['cover'] = 'Обкладинка';
export const contents: Phrases['contents'] = 'Зміст';
export const text: Phrases['text'] = 'Текст';
export const whoSpeaks: Phrases['whoSpeaks'] = 'Хто де говорить';
export const signs: Phrases['signs'] = 'Як що позначено';
export const sign: Phrases['sign'] = {
  cited: 'Твердження з посиланням на джерело: під словами тонка лінія, після них посилання.',
  uncited: 'Твердження без джерела: під словами переривчаста лінія, після них порожній кружечок.',
  citation: (label) =>
    `Посилання на зразок ${label} називає номер праці у списку літератури, а після коми\u00A0– сторінку. Воно відкриває примітку, яка називає працю й веде до її запису.`,
  note: 'Мала цифра вгорі рядка відкриває примітку редактора цього видання.',
  paragraph: 'Абзаци пронумеровано за розділами, однаково в обох мовах: 2.5\u00A0– п’ятий абзац §\u00A02.',
  judgement:
    'Позначки показують лише, чим твердження підкріплено в самій статті, а не те, чи воно правильне.',
};
export const noSource: Phrases['noSource'] = 'джерела не вказано';
export const noteOf: Phrases['noteOf'] = (number) => `Примітка редактора ${number}`;
export const toEntry: Phrases['toEntry'] = 'До запису у списку літератури';
export const backToText: Phrases['backToText'] = 'Назад до тексту';
export const anewLead: Phrases['anewLead'] =
  'Ті самі праці в тому самому порядку; кожен запис оформлено за єдиним стилем цитування, друкарські помилки списку виправлено.';
export const asPrinted: Phrases['asPrinted'] = 'Як надруковано';
export const accessibility: Phrases['accessibility'] =
  'Увесь текст подано в порядку читання, зі змістом, пронумерованими розділами й абзацами та посиланнями в обидва боки між цитуваннями, примітками і списком літератури. Єдине зображення\u00A0– обкладинка, яка повторює назву й ім’я авторки. Для іншомовних слів і назв зазначено їхню мову. Ніщо не рухається, не блимає і не звучить.';
export const kilobytes: Phrases['kilobytes'] = counting('uk', { other: 'КБ' });
