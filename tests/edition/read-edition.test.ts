import { cp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/edition/check.ts';
import { editionReader, keptEditions, type ReadEdition } from '../../src/edition/read-edition.ts';
import { layOver } from './support/sites.ts';

const article = 'articles/analytical-engine';

let folder: string;
let content: string;
let reader: ReadEdition;
beforeEach(async () => {
  folder = await layOver('valid');
  content = join(folder, 'content');
  reader = keptEditions(editionReader());
});
afterEach(() => rm(folder, { recursive: true }));

const editions = async () => {
  const { articles, faults } = await checkContent(content, folder, reader);
  return { faults, editions: articles.flatMap((one) => one.editions) };
};

/** Saves another text, at another time: two saves of a test can fall into one tick of a clock. */
const edit = async (file: string, from: string, to: string): Promise<void> => {
  const path = join(content, file);
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
  await utimes(path, 1, 1);
};

const sameAsBefore = async (before: Awaited<ReturnType<typeof editions>>): Promise<readonly boolean[]> =>
  (await editions()).editions.map((edition, index) => edition === before.editions[index]);

describe('whoever checks again with the same reader of editions', () => {
  test('reads none again where nothing has changed', async () => {
    const before = await editions();
    expect(await sameAsBefore(before)).toEqual([true, true]);
  });

  test('reads the one that was edited, and no other', async () => {
    const before = await editions();
    await edit(`${article}/en.mdx`, 'Her notes were longer', 'Her own notes were longer');
    expect(await sameAsBefore(before)).toEqual([false, true]);
    expect(JSON.stringify((await editions()).editions[0]?.annotations)).toContain('Her own notes');
  });

  test.each([
    ['the references', `${article}/references.json`, '"number": "2"', '"number": "7"'],
    ['the people', 'people.yaml', 'family: Lovelace', 'family: Byron'],
    ['the places', 'places.yaml', 'London', 'Londinium'],
  ])('reads all that is made with %s again', async (_, file, from, to) => {
    const before = await editions();
    expect(await readFile(join(content, file), 'utf8')).toContain(from);
    await edit(file, from, to);
    expect(await sameAsBefore(before)).toEqual([false, false]);
  });

  test('is told of the same faults as whoever checks for the first time, before and after they are mended', async () => {
    await editions();
    await edit(`${article}/uk.mdx`, 'id="lovelace"', 'id="lovelase"');
    const faulty = await editions();
    expect(faulty.faults.map(({ rule }) => rule)).toContain('unknown-person');
    expect(faulty.faults).toEqual((await checkContent(content, folder)).faults);
    await cp('tests/fixtures/sites/valid', content, { recursive: true });
    expect((await editions()).faults).toEqual([]);
  });
});
