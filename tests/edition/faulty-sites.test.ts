import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/edition/check.ts';
import { listFaults, rules, warnings } from '../../src/edition/faults.ts';
import { expectationOf, faultySites, layOver, validSite } from './support/sites.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

test('the valid site has no faults, and nothing to warn of', async () => {
  const { articles, faults, warnings } = await checkContent(validSite);
  expect(faults).toEqual([]);
  expect(warnings).toEqual([]);
  expect(articles.flatMap(({ editions }) => editions.map(({ annotations }) => annotations?.lang))).toEqual([
    'en',
    'uk',
  ]);
});

describe('the check lists exactly the faults, and where there are none the warnings, of', () => {
  test.each(faultySites)('%s', async (site) => {
    const folder = await layOver(site);
    folders.push(folder);
    const { faults, warnings } = await checkContent(join(folder, 'content'), folder);
    await expect(listFaults(faults.length > 0 ? faults : warnings)).toMatchFileSnapshot(expectationOf(site));
  });
});

test('every rule, also of the warnings, has a site that breaks it', () => {
  expect(faultySites).toEqual(expect.arrayContaining(Object.keys({ ...rules, ...warnings })));
});
