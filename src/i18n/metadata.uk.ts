import type { Messages } from './messages.ts';

export const heading: Messages['metadata']['heading'] = 'Про статтю';
