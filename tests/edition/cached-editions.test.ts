import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cachedEditions } from '../../src/edition/cached-editions.ts';
import { checkContent } from '../../src/edition/check.ts';
import { forgetFiles } from '../../src/edition/data/until-changed.ts';
import { editionReader, type ReadEdition } from '../../src/edition/read-edition.ts';
import { layOver } from './support/sites.ts';

const article = 'articles/analytical-engine';

let folder: string;
let content: string;
beforeEach(async () => {
  folder = await layOver('valid');
  content = join(folder, 'content');
});
afterEach(() => rm(folder, { recursive: true }));

/** What a check finds, and which files it really read, where each build has a process of its own. */
const check = async () => {
  const read: string[] = [];
  const reader = editionReader();
  const counting: ReadEdition = (file, readWith) => {
    read.push(file.lang);
    return reader(file, readWith);
  };
  forgetFiles();
  const found = await checkContent(content, folder, cachedEditions(counting, join(folder, 'cache')));
  return { read: read.toSorted(), found };
};

const edit = async (file: string, from: string, to: string): Promise<void> => {
  const path = join(content, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
};

/** All that is plain data. */
const dataOf = ({ articles, faults, warnings }: Awaited<ReturnType<typeof checkContent>>) => ({
  articles,
  faults,
  warnings,
});

describe('a build reads', () => {
  test('no edition again where nothing has changed, and knows the same', async () => {
    const first = await check();
    const second = await check();
    expect([first.read, second.read]).toEqual([['en', 'uk'], []]);
    expect(dataOf(second.found)).toEqual(dataOf(first.found));
    expect(dataOf(second.found)).toEqual(dataOf(await checkContent(content, folder)));
  });

  test('the one edition that was edited', async () => {
    await check();
    await edit(`${article}/uk.mdx`, 'довші', 'значно довші');
    const { read, found } = await check();
    expect(read).toEqual(['uk']);
    expect(dataOf(found)).toEqual(dataOf(await checkContent(content, folder)));
    expect(JSON.stringify(found.articles)).toContain('значно довші');
  });

  test.each([
    ['references', `${article}/references.json`, '"number": "1"', '"number": "7"'],
    ['people', 'people.yaml', 'lovelace:', 'lovelace2:'],
    ['places', 'places.yaml', 'london:', 'london2:'],
  ])('both where the %s were edited, and finds what is then at fault', async (_, file, from, to) => {
    await check();
    await edit(file, from, to);
    const { read, found } = await check();
    expect(read).toEqual(['en', 'uk']);
    expect(dataOf(found)).toEqual(dataOf(await checkContent(content, folder)));
  });

  test('an edition at fault no less', async () => {
    await edit(`${article}/en.mdx`, '<Person id="lovelace">', '<Person id="nobody">');
    const first = await check();
    const second = await check();
    expect(first.found.faults.map(({ rule }) => rule)).toContain('unknown-person');
    expect(second.read).toEqual([]);
    expect(second.found.faults).toEqual(first.found.faults);
  });
});
