import { describe, expect, test } from 'vitest';
import type { Annotations } from '../../src/edition/annotations.ts';
import { paragraphsOf } from '../../src/edition/views.ts';
import { stripOf } from '../../src/evidence/strip.ts';
import { languages } from '../../src/i18n/languages.ts';
import { article, nothingCited, smallArticle } from './support/article.ts';
import { readDrawing } from './support/drawing.ts';

/** The vertical lines of a path as the strip has it: `m10 1v3m1-2v1`. */
const linesOf = (
  path: string,
): readonly { readonly x: number; readonly from: number; readonly to: number }[] => {
  let [x, y] = [0, 0];
  return [...path.matchAll(/m(\d+) ?(-?\d+)v(\d+)/g)].map(([, right, down, length]) => {
    x += Number(right);
    const from = y + Number(down);
    y = from + Number(length);
    return { x, from, to: y };
  });
};

/** How many dots of each kind a strip has in each of its columns, from the left. */
const dotsOf = (edition: Annotations) => {
  const { svg, links, ...size } = readDrawing(stripOf(edition));
  const [rings = '', over, cited = ''] = [...svg.querySelectorAll('svg > path')]
    .map((path) => path.getAttribute('d'))
    .map((data) => data ?? '');
  return { links, rings: linesOf(rings), over, ringPath: rings, cited: linesOf(cited), size };
};

describe.each(languages)('the small picture in %s', (lang) => {
  const edition = article.editions[lang];
  const { links, rings, over, ringPath, cited } = dotsOf(edition);

  test('has a column for each of the 64 paragraphs, which leads to it and takes no tab stop', () => {
    expect(links.map(({ href }) => href)).toEqual(paragraphsOf(edition).map(({ id }) => `#${id}`));
    expect(stripOf(edition).match(/<a tabindex="-1"/g)).toHaveLength(64);
    expect(stripOf(edition)).toContain('aria-hidden="true"');
  });

  test('has in each column a dot for each claim with a source, and below them a ring for each without', () => {
    const length = (lines: typeof cited) => lines.reduce((sum, { from, to }) => sum + to - from, 0);
    expect(length(cited)).toBe(18);
    expect(length(rings)).toBe(140);
    expect(over).toBe(ringPath);
    let x = 9;
    const columns = edition.sections.flatMap(({ paragraphs }, index) => {
      if (index > 0) x += 1;
      return paragraphs.map(({ claims }) => {
        x += 1;
        const filled = claims.filter(({ basis }) => basis === 'cited').length;
        return { x, filled, all: claims.length };
      });
    });
    expect(cited).toEqual(
      columns.filter(({ filled }) => filled > 0).map(({ x, filled }) => ({ x, from: 0, to: filled })),
    );
    expect(rings).toEqual(
      columns
        .filter(({ filled, all }) => all > filled)
        .map(({ x, filled, all }) => ({ x, from: filled, to: all })),
    );
  });
});

test('the small picture of a short article has dots no larger than that of a long one', () => {
  expect(dotsOf(smallArticle.editions.en).size).toEqual({ width: 60, height: 2 });
  expect(dotsOf(article.editions.en).size).toEqual({ width: 74, height: 7 });
});

test('the small picture of an article that cites nothing has rings alone', () => {
  const { cited, rings, links } = dotsOf(nothingCited(smallArticle.editions.en));
  expect(cited).toEqual([]);
  expect(rings).toHaveLength(4);
  expect(links).toHaveLength(4);
});
