import type { Messages } from './messages.ts';

type Phrases = Messages['downloads'];

export const heading: Phrases['heading'] = 'Узяти із собою';
export const annotations: Phrases['annotations'] = 'Розмітка тексту';
export const listed: Phrases['listed'] = (short, number, title) =>
  `${short}: №\u00A0${number} у списку літератури статті «${title}»`;
