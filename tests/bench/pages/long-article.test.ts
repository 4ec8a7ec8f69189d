import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lengthened } from '../../../bench/pages/long-article.ts';
import { checkContent } from '../../../src/edition/check.ts';
import { checkedArticles } from '../../../src/edition/site-article.ts';
import { temporaryFolder } from '../../commands/support/temporary-folder.ts';

const source = (lang: string) => readFile(`content/articles/january-20-1990/${lang}.mdx`, 'utf8');

describe('a longer article', () => {
  test('is as long as was asked, without a fault, and its editions agree', async () => {
    const files = [
      'people.yaml',
      'places.yaml',
      'articles/january-20-1990/article.yaml',
      'articles/january-20-1990/references.json',
    ];
    const folder = await temporaryFolder({
      ...Object.fromEntries(
        await Promise.all(files.map(async (file) => [file, await readFile(join('content', file))] as const)),
      ),
      'articles/january-20-1990/en.mdx': lengthened(await source('en'), { paragraphs: 128, citations: 100 }),
      'articles/january-20-1990/uk.mdx': lengthened(await source('uk'), { paragraphs: 128, citations: 100 }),
    });
    const checked = await checkContent(folder);
    expect(checked.faults).toEqual([]);
    for (const { sections } of checkedArticles(checked).flatMap(({ editions }) => Object.values(editions))) {
      const paragraphs = sections.flatMap((section) => section.paragraphs);
      expect(paragraphs).toHaveLength(128);
      expect(paragraphs.flatMap(({ citations }) => citations)).toHaveLength(100);
    }
  });

  test('is the article itself where that is long enough', async () => {
    const text = await source('en');
    expect(lengthened(text, { paragraphs: 64, citations: 18 }).trim()).toBe(text.trim());
  });

  test('cannot cite more often than it claims something', async () => {
    const text = await source('en');
    expect(() => lengthened(text, { paragraphs: 64, citations: 1000 })).toThrow(/citations too few/);
    expect(() => lengthened('---\nlang: en\n---\n', { paragraphs: 1, citations: 0 })).toThrow(
      'no paragraphs',
    );
  });
});
