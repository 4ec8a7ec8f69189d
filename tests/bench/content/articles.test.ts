import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ContentFiles, growContent } from '../../../bench/content/articles.ts';
import { type CheckedContent, checkContent } from '../../../src/edition/check.ts';
import { claimsOf, paragraphsOf } from '../../../src/edition/views.ts';
import { randomFrom } from '../../search/names/support/slips.ts';

const read = async (folder: string): Promise<ContentFiles> => {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const;
      }),
    ),
  );
};

describe('the articles that a bench grows from the real one', () => {
  let real: ContentFiles;
  let grown: ContentFiles;
  let folder: string;
  let checked: CheckedContent;
  beforeAll(async () => {
    real = await read('content');
    grown = growContent(real, 3, randomFrom(1));
    folder = await mkdtemp(join(tmpdir(), 'grown-'));
    for (const [path, text] of grown) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    checked = await checkContent(folder, folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('are without fault', () => {
    expect(checked.faults).toEqual([]);
    expect(checked.articles.map(({ id }) => id)).toEqual(['article-2', 'article-3', 'january-20-1990']);
  });

  test('have as many paragraphs, claims, citations and mentions', () => {
    const counts = checked.articles.flatMap(({ editions }) =>
      editions.map(({ annotations }) => {
        if (!annotations) throw new Error('An edition could not be read');
        const paragraphs = paragraphsOf(annotations);
        return [
          paragraphs.length,
          claimsOf(annotations).length,
          paragraphs.flatMap(({ citations }) => citations).length,
          paragraphs.flatMap(({ spans }) => [...spans.people, ...spans.places, ...spans.dates]).length,
        ];
      }),
    );
    const [, , , , english, ukrainian] = counts;
    expect(counts).toEqual([english, ukrainian, english, ukrainian, english, ukrainian]);
  });

  test('have other words, other persons, other dates and other works', () => {
    const [one, other] = ['article-2', 'article-3'].map((id) => grown.get(`articles/${id}/uk.mdx`) ?? '');
    const same = (pattern: RegExp): number => {
      const [ours, theirs] = [one, other].map((text) => new Set(text?.match(pattern)));
      return [...(ours ?? [])].filter((found) => theirs?.has(found)).length / (ours?.size ?? 0);
    };
    expect(same(/\p{L}+/gu)).toBeLessThan(0.7);
    expect(same(/<Person id="[^"]+"/g)).toBeLessThan(0.9);
    expect(same(/\[@[\w-]+/g)).toBeLessThan(0.7);
  });

  test('are the same each time', () => {
    expect(growContent(real, 3, randomFrom(1))).toEqual(grown);
  });

  test('leave the real one as it is', () => {
    for (const [path, text] of real) if (path !== 'people.yaml') expect(grown.get(path)).toBe(text);
  });
});
