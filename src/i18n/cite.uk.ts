import type { Messages } from './messages.ts';

export const heading: Messages['cite']['heading'] = 'Цитувати';
