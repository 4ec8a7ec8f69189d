import type { Messages } from './messages.ts';

const day = new Intl.DateTimeFormat('uk', { day: '2-digit', month: '2-digit', year: 'numeric' });

export const button: Messages['cite']['button'] = {
  word: 'цитувати',
  paragraph: (number) => `Цитувати абзац ${number}`,
  claim: 'Цитувати це твердження',
};

export const panel: Messages['cite']['panel'] = {
  heading: (number) => `Цитувати ¶\u00A0${number}`,
  close: 'Закрити',
  what: 'Що ви цитуєте',
  paragraph: 'Абзац загалом',
  claim: (words) => `Твердження «${words}»`,
  style: 'Стиль',
  styles: {
    apa: 'APA, 7-ме видання',
    chicago: 'Чиказький, 17-те видання, «автор\u00A0– рік»',
    mla: 'MLA, 9-те видання',
    dstu: 'ДСТУ\u00A08302:2015',
  },
  edition: ({ number, address, accessed }) =>
    `(¶\u00A0${number} у переказі «Коментованого видання»: ${address}, дата звернення: ${day.format(accessed)})`,
  words: (words, reference) =>
    `«${words.replaceAll('«', '„').replaceAll('»', '“')}». Переказано за: ${reference}`,
  notTheAuthors: 'Це слова видання, яке переказує статтю. Не наводьте їх як авторські.',
  rows: {
    reference: { label: 'У списку літератури', copy: 'Копіювати запис', copied: 'Запис скопійовано.' },
    inText: {
      label: 'У вашому тексті',
      copy: 'Копіювати відсилання',
      copied: 'Відсилання скопійовано.',
    },
    link: { label: 'Адреса', copy: 'Копіювати адресу', copied: 'Адресу скопійовано.' },
    words: {
      label: 'Слова твердження',
      copy: 'Копіювати слова',
      copied: 'Слова скопійовано разом із записом.',
    },
  },
  refused: 'Браузер не дозволив копіювати. Текст виділено, тож ви можете скопіювати його самі.',
};
