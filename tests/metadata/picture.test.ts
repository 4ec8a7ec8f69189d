import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { drawPicture } from '../../src/metadata/picture.ts';
import { article, smallArticle } from '../downloads/support/articles.ts';

/** Share of the pixels in rows that are not paper. */
const inked = async (png: Uint8Array, top: number, height: number): Promise<number> => {
  const { data, info } = await sharp(png)
    .extract({ left: 0, top, width: 1200, height })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.filter((value) => value < 200).length / (info.width * info.height);
};

describe.each(languages)('the picture of an article in %s', (lang) => {
  test('is a PNG of 1200 × 630 pixels, of some tens of kilobytes', async () => {
    const png = await drawPicture(article.meta, lang);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(png.length).toBeLessThan(60_000);
  });

  test('has the same bytes for the same words, others for others', async () => {
    const [first, second, other] = await Promise.all([
      drawPicture(article.meta, lang),
      drawPicture(article.meta, lang),
      drawPicture(smallArticle.meta, lang),
    ]);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(Buffer.from(first).equals(Buffer.from(other))).toBe(false);
  });

  test.each([
    ['a word', 'Note'],
    ['three lines', 'A title that is a good deal longer than the first one and takes three lines of print'],
    ['three hundred letters', 'Культурно-освітня діяльність благодійних товариств Волині '.repeat(5)],
  ])('has its margins, and words within them, for a title of %s', async (_, title) => {
    const png = await drawPicture({ ...article.meta, title: { en: title, uk: title } }, lang);
    expect(await inked(png, 0, 80)).toBe(0);
    expect(await inked(png, 550, 80)).toBe(0);
    expect(await inked(png, 80, 470)).toBeGreaterThan(0.005);
  });
});
