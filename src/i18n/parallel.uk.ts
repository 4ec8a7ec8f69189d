import type { Messages } from './messages.ts';

export const heading: Messages['parallel']['heading'] = 'Паралельно';
