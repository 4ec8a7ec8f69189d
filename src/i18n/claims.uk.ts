import type { Messages } from './messages.ts';

export const heading: Messages['claims']['heading'] = 'Твердження';
