import { describe, expect, test } from 'vitest';
import { filtersOf, passes } from '../../src/claims/filters.ts';
import { ledgerOf } from '../../src/claims/ledger.ts';
import type { Annotations, Lang } from '../../src/edition/annotations.ts';
import { evidenceOf, mostCited } from '../../src/edition/evidence.ts';
import type { SiteArticle } from '../../src/edition/site-article.ts';
import { citationsOf, paragraphsOf } from '../../src/edition/views.ts';
import type { Form } from '../../src/evidence/draw.ts';
import { matrixOf } from '../../src/evidence/matrix.ts';
import { paragraphsOf as drawParagraphs } from '../../src/evidence/paragraphs.ts';
import { sharesOf } from '../../src/evidence/shares.ts';
import { languages } from '../../src/i18n/languages.ts';
import { article, nothingCited, smallArticle, withSections } from './support/article.ts';
import { type Box, type ReadDrawing, readDrawing } from './support/drawing.ts';

const forms: readonly Form[] = ['narrow', 'wide'];

interface Drawn {
  readonly shares: ReadDrawing | undefined;
  readonly matrix: ReadDrawing;
  readonly paragraphs: ReadDrawing;
}

const drawAll = (edition: Annotations, { references }: SiteArticle, form: Form): Drawn => {
  const evidence = evidenceOf(edition, references);
  const shares = sharesOf(evidence, mostCited(evidence), { ...edition, alone: true }, 'shares', form);
  return {
    shares: shares ? readDrawing(shares) : undefined,
    matrix: readDrawing(matrixOf(evidence, { ...edition, alone: true }, 'matrix', form)),
    paragraphs: readDrawing(drawParagraphs(edition, 'paragraphs', form)),
  };
};

const linksOf = ({ shares, matrix, paragraphs }: Drawn) =>
  [shares, matrix, paragraphs].flatMap((drawing) => drawing?.links ?? []);

/** What an address of the site leads to, of what an edition has; nothing where there is nothing. */
const placesOf = (of: SiteArticle, lang: Lang): ReadonlySet<string> => {
  const edition = of.editions[lang];
  const reading = `/${lang}/${of.id}/`;
  const rows = ledgerOf(of, lang).flatMap((section) => section.rows);
  const traits = new Set<string>(rows.flatMap((row) => row.traits));
  const ledger = edition.sections.flatMap(({ number }) =>
    ['basis=uncited', ...of.references.map(({ id }) => `source=${id}`)].flatMap((filter) => {
      const filters = filtersOf(`section=${number}&${filter}`, traits);
      const some =
        Object.keys(filters).length === 2 && rows.some((row) => passes(new Set(row.traits), filters));
      return some ? [`/${lang}/claims/?section=${number}&${filter}#s-${number}`] : [];
    }),
  );
  return new Set([
    ...edition.sections.map(({ id }) => `${reading}#${id}`),
    ...paragraphsOf(edition).map(({ id }) => `${reading}#${id}`),
    ...citationsOf(edition).map(({ citation }) => `${reading}#${citation.id}`),
    ...of.references.map(({ id }) => `/${lang}/sources/${id}/`),
    ...ledger,
    `/${lang}/claims/?basis=uncited#ledger`,
  ]);
};

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.11 &&
  b.x < a.x + a.width - 0.11 &&
  a.y < b.y + b.height - 0.11 &&
  b.y < a.y + a.height - 0.11;

/** That nothing is pointed at in two places, or outside of the drawing. */
const expectApart = ({ links, width, height }: ReadDrawing): void => {
  const boxes = links.flatMap(({ target }) => target ?? []);
  expect(boxes).toHaveLength(links.length);
  for (const [index, box] of boxes.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width + 0.11);
    expect(box.y + box.height).toBeLessThanOrEqual(height + 0.11);
    expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
  }
};

describe.each(languages)('the picture of the evidence in %s', (lang) => {
  const edition = article.editions[lang];
  const evidence = evidenceOf(edition, article.references);

  describe.each(forms)('where it is %s', (form) => {
    const drawn = drawAll(edition, article, form);

    test('has no mark without a name, and none that leads to nothing', () => {
      const places = placesOf(article, lang);
      for (const { href, name } of linksOf(drawn)) {
        expect(places, name).toContain(href);
        expect(name).not.toBe('');
      }
    });

    test('has a square for each citation, six of the 18 filled, and each leads to its place in the text', () => {
      const links = drawn.shares?.links ?? [];
      expect(links).toHaveLength(18);
      expect(links.filter(({ shapes }) => shapes['square filled'])).toHaveLength(6);
      expect(links.map(({ words }) => words.join())).toEqual(
        '9 9 9 9 9 9 2 2 5 5 10 10 1 3 4 6 7 8'.split(' '),
      );
      const all = citationsOf(edition).map(({ citation }) => `/${lang}/january-20-1990/#${citation.id}`);
      expect(links.map(({ href }) => href).toSorted()).toEqual(all.toSorted());
    });

    test('has in each cell as many dots as there are citations, or as many rings as claims without a source', () => {
      const cells = drawn.matrix.links.filter(({ href }) => href.includes('section='));
      const expected = evidence.sections.flatMap(({ section: { number }, uncited }, index) => [
        ...evidence.sources.flatMap(({ reference, bySection }) =>
          bySection[index]
            ? [
                [
                  `?section=${number}&source=${reference.id}#s-${number}`,
                  { target: 1, cited: bySection[index] },
                ],
              ]
            : [],
        ),
        [`?section=${number}&basis=uncited#s-${number}`, { target: 1, uncited }],
      ]);
      expect(Object.fromEntries(cells.map(({ href, shapes }) => [href.split('/').at(-1), shapes]))).toEqual(
        Object.fromEntries(expected),
      );
    });

    test('has for each paragraph a dot for each claim, in its order', () => {
      for (const { id, claims } of paragraphsOf(edition)) {
        const link = drawn.paragraphs.links.find(({ href }) => href.endsWith(`#${id}`));
        const cited = claims.filter(({ basis }) => basis === 'cited').length;
        expect([link?.shapes['cited'] ?? 0, link?.shapes['uncited'] ?? 0]).toEqual([
          cited,
          claims.length - cited,
        ]);
      }
      expect(drawn.paragraphs.links).toHaveLength(64 + 11);
    });

    test('has no two marks in one place, and none outside', () => {
      for (const drawing of [drawn.shares, drawn.matrix, drawn.paragraphs]) if (drawing) expectApart(drawing);
    });

    test('goes row by row, as it is come to by keyboard', () => {
      const label = form === 'narrow' ? 52 : 26;
      for (const { links, first, row } of [
        { links: drawn.matrix.links, first: 26, row: label },
        { links: drawn.paragraphs.links, first: 0, row: 26 },
      ]) {
        const rows = links.map(({ target }) => Math.floor(((target?.y ?? 0) - first) / row));
        expect(rows).toEqual(rows.toSorted((a, b) => a - b));
      }
    });
  });

  test('can be touched on a phone of 320 pixels, where it is narrow', () => {
    const { shares, matrix, paragraphs } = drawAll(edition, article, 'narrow');
    for (const drawing of [shares, matrix, paragraphs]) {
      // As wide as the column there, so that a unit is a pixel.
      expect(drawing?.width).toBe(280);
      for (const { target, name } of drawing?.links ?? []) {
        expect(target?.width, name).toBeGreaterThanOrEqual(24);
        expect(target?.height, name).toBeGreaterThanOrEqual(24);
      }
    }
  });

  test('says in both forms the same of the same', () => {
    const [narrow, wide] = forms.map((form) =>
      linksOf(drawAll(edition, article, form)).map(({ href, name, shapes }) => ({ href, name, shapes })),
    );
    expect(narrow).toEqual(wide);
  });

  test('is the same each time it is drawn', () => {
    const html = () =>
      matrixOf(evidence, { ...edition, alone: true }, 'x', 'wide') + drawParagraphs(edition, 'x', 'wide');
    expect(html()).toBe(html());
  });
});

describe.each(forms)('the picture, %s,', (form) => {
  test('of another article has all its marks, which lead to its own places', () => {
    const drawn = drawAll(smallArticle.editions.uk, smallArticle, form);
    const places = placesOf(smallArticle, 'uk');
    for (const { href } of linksOf(drawn)) expect(places).toContain(href);
    expect(drawn.shares?.links).toHaveLength(3);
    expect(drawn.shares?.links.filter(({ shapes }) => shapes['square filled'])).toHaveLength(2);
    for (const drawing of [drawn.shares, drawn.matrix, drawn.paragraphs]) if (drawing) expectApart(drawing);
  });

  test('of an article that cites nothing has rings alone, and no shares', () => {
    const drawn = drawAll(nothingCited(article.editions.en), article, form);
    expect(drawn.shares).toBeUndefined();
    expect(drawn.matrix.svg.querySelectorAll('.cited')).toHaveLength(0);
    expect(drawn.matrix.svg.querySelectorAll('.uncited')).toHaveLength(158);
    expect(drawn.paragraphs.svg.querySelectorAll('.uncited')).toHaveLength(158);
    expect(drawn.matrix.svg.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });

  test.each([1, 2, 11, 30])('of %i sections is no larger or smaller than it can be read', (count) => {
    const edition = withSections(article.editions.en, count);
    const { matrix, paragraphs } = drawAll(edition, article, form);
    const least = form === 'narrow' ? 280 : 700;
    expect(matrix.width).toBeGreaterThanOrEqual(least);
    expect(matrix.width).toBeLessThanOrEqual(Math.max(least, 12 * count + 356));
    expect(paragraphs.width).toBe(least);
    expectApart(matrix);
    expectApart(paragraphs);
    expect(matrix.svg.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('has no dot outside of its cell', () => {
    for (const count of [1, 11, 30]) {
      const { matrix } = drawAll(withSections(article.editions.en, count), article, form);
      for (const link of matrix.svg.querySelectorAll('a')) {
        const target = link.querySelector('.target');
        const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
          Number(target?.getAttribute(name) ?? 0),
        ) as [number, number, number, number];
        for (const dot of link.querySelectorAll('circle')) {
          const [cx, cy, r] = ['cx', 'cy', 'r'].map((name) => Number(dot.getAttribute(name))) as [
            number,
            number,
            number,
          ];
          expect(cx - r).toBeGreaterThanOrEqual(x);
          expect(cx + r).toBeLessThanOrEqual(x + width + 0.11);
          expect(cy - r).toBeGreaterThanOrEqual(y);
          expect(cy + r).toBeLessThanOrEqual(y + height);
        }
      }
    }
  });
});

describe('a label', () => {
  const [first, ...others] = smallArticle.references;
  if (!first) throw new Error('There is no reference');
  const short = 'A very long name of a source that nobody could call short, volume two, 1899';
  const long: SiteArticle = {
    ...smallArticle,
    references: [{ ...first, custom: { ...first.custom, short: { en: short, uk: short } } }, ...others],
  };

  test.each(forms)('that is too long for a %s drawing is cut short, and told in full', (form) => {
    const { matrix } = drawAll(long.editions.en, long, form);
    const label = matrix.links.find(({ href }) => href === `/en/sources/${first.id}/`);
    expect(label?.words[0]).toMatch(/^\[1\] A very long .*…$/);
    expect(label?.name).toBe(`Source 1, ${short}: 2\u00A0of\u00A03 citations`);
  });
});
