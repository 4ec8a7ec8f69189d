import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/edition/check.ts';
import { validSite } from './support/sites.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** What the check says of the Ukrainian edition of the valid site when some of its words are others. */
const saidOf = async (words: string, others: string): Promise<readonly string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'review-'));
  folders.push(folder);
  await cp(validSite, folder, { recursive: true });
  const path = join(folder, 'articles/analytical-engine/uk.mdx');
  const source = await readFile(path, 'utf8');
  expect(source).toContain(words);
  await writeFile(path, source.replace(words, others));
  const { faults, warnings } = await checkContent(folder, folder);
  return [...faults, ...warnings]
    .filter(({ rule }) => !rule.startsWith('editions-differ'))
    .map(({ place, rule }) => `${place.line}:${place.column} ${rule}`);
};

const notesDated = '<When date="1843-08">серпні 1843 року</When>';

describe('a date that is marked', () => {
  test.each([
    ['<When date="1843-08-03">3 серпня</When>', 'whose year the sentence before has told'],
    ['<When date="1843-08">серпні</When>', 'that is a month alone'],
    ['<When date="1843-08-29/1843-09-02">від 29 серпня до 2 вересня 1843 року</When>', 'that is a span'],
    ['<When date="1843-08-03/1843-08-04">ніч із 3 на 4 серпня</When>', 'that is a night'],
    ['<When date="1840/1844">першій половині 1840-х</When>', 'that says less than its mark'],
    ['<When date="1843-08">тому самому місяці</When>', 'that names no date'],
  ])('may read %s: one %s', async (marked) => {
    expect(await saidOf(notesDated, marked)).toEqual([]);
  });

  test.each([
    ['<When date="1843-08-21">20 серпня</When>', 'another day'],
    ['<When date="1834-08">серпні 1843 року</When>', 'another year'],
    ['<When date="1843-06">серпні</When>', 'another month'],
    ['<When date="1843-08-29/1843-09-02">від 29 серпня до 12 жовтня 1843 року</When>', 'another end'],
    ['<When date="1830/1841">1840-х роках</When>', 'a span that only touches it'],
  ])('may not read %s: that is %s', async (marked) => {
    expect(await saidOf(notesDated, marked)).toEqual(['16:109 date-not-as-read']);
  });
});

describe('a date that is not marked', () => {
  test.each([
    ['серпні 1843 року', '16:109'],
    ['день 12 серпня', '16:114'],
    ['1843-му', '16:109'],
  ])('is pointed at: %s', async (words, at) => {
    expect(await saidOf(notesDated, words)).toEqual([`${at} unmarked-date`]);
  });

  test.each(['серпні', 'двох томах', 'числі 66'])('is none: %s', async (words) => {
    expect(await saidOf(notesDated, words)).toEqual([]);
  });
});

describe('a person who is not marked', () => {
  const marked = 'Її примітки були довші';
  test.each([
    ['Примітки Лавлейс були довші', '16:35'],
    ['Лавлейс мала примітки, довші', '16:26'],
  ])('is pointed at in any case: %s', async (words, at) => {
    expect(await saidOf(marked, words)).toEqual([`${at} unmarked-person`]);
  });

  test.each(['Лавлейсовський задум був довший', 'Слова були довші'])('is none: %s', async (words) => {
    expect(await saidOf(marked, words)).toEqual([]);
  });

  test('is found beside the same name that is marked', async () => {
    const lovelace = '<Person id="lovelace">Ада Лавлейс</Person> переклала';
    expect(await saidOf(lovelace, `${lovelace}, і Лавлейс видала`)).toEqual(['14:89 unmarked-person']);
  });
});
