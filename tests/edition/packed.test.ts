import { expect, test } from 'vitest';
import { packArticles, unpackArticles } from '../../src/edition/packed.ts';
import { articles } from '../search/records/support/articles.ts';

test('articles that were packed are the same when they are unpacked', () => {
  expect(unpackArticles(packArticles(articles))).toEqual(articles);
});

test('packed annotations take a quarter of their JSON at most', () => {
  const bytes = (texts: readonly (string | Buffer)[]) => texts.reduce((sum, one) => sum + one.length, 0);
  const packed = packArticles(articles).flatMap(({ editions }) => Object.values(editions));
  const plain = articles.flatMap(({ editions }) => Object.values(editions).map((one) => JSON.stringify(one)));
  expect(bytes(packed)).toBeLessThan(bytes(plain) / 4);
});
