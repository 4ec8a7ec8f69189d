import type { Messages } from './messages.ts';

export const feed: Messages['metadata']['feed'] = {
  title: 'Коментоване видання: статті',
  description:
    'Статті в переказі англійською та українською мовами; для кожного твердження видно, на що воно спирається.',
};
