import { expect, test } from 'vitest';
import { oneOfEach } from '../../bench/lighthouse/one-of-each.ts';
import { temporaryFolder } from '../commands/support/temporary-folder.ts';

test('the longest page of each kind in each language is audited, and not what says that there is none', async () => {
  const site = await temporaryFolder({
    'index.html': 'title',
    '404.html': 'no such page',
    'en/an-article/index.html': 'text',
    'uk/an-article/index.html': 'text',
    'en/people/index.html': 'people',
    'en/people/one/index.html': 'short',
    'en/people/other/index.html': 'rather longer',
    'uk/people/one/index.html': 'one',
  });
  expect(await oneOfEach(site, ['an-article'])).toEqual([
    { kind: 'title page', path: '/' },
    { kind: 'reading view, en', path: '/en/an-article/' },
    { kind: 'people', path: '/en/people/' },
    { kind: 'person', path: '/en/people/other/' },
    { kind: 'reading view, uk', path: '/uk/an-article/' },
    { kind: 'person', path: '/uk/people/one/' },
  ]);
});
