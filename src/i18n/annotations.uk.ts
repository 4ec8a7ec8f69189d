import type { Messages } from './messages.ts';

export const collection: Messages['annotations']['collection'] = (title) =>
  `Твердження статті «${title}» і те, на що спирається кожне з\u00A0них`;
