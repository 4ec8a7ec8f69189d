import type { Messages } from './messages.ts';

export const heading: Messages['evidence']['heading'] = 'На що спирається виклад';
