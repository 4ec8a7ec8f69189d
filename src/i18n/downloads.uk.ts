import type { Messages } from './messages.ts';

export const heading: Messages['downloads']['heading'] = 'Узяти із собою';
