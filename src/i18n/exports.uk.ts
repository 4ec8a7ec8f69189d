import type { Messages } from './messages.ts';

export const heading: Messages['exports']['heading'] = 'Книга і друк';
