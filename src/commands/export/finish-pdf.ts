import { appendObjects, objectsOf, readStream, streamBody, textString } from './pdf-objects.ts';

/** What a PDF says of itself (ISO 32000-1, 14.3.3). */
export interface Information {
  readonly title: string;
  readonly author: string;
  readonly keywords: string;
  readonly creator: string;
  /** `2026-11-24` */
  readonly date: string;
}

/**
 * Mends what Chromium says in a PDF beside its pages. It knows no author, names itself as a browser and takes the moment of
 * printing; in the outline it joins words where a heading's line ends, and doubles a heading that it has first tried to set on
 * the page before; and it says that apostrophes are other letters than they are.
 *
 * @param headings of the outline, in order
 * @returns always the same bytes for the same pages
 * @throws if the PDF isn't built as Chromium's are, or has another number of headings
 */
export const finishPdf = (
  pdf: Uint8Array,
  information: Information,
  headings: readonly string[],
): Uint8Array => {
  const moment = dateOf(information.date);
  const original = Buffer.from(pdf)
    .toString('latin1')
    .replaceAll(/\/(CreationDate|ModDate) \(D:[^)]{21}\)/g, `/$1 (${moment})`);
  const changed = new Map([...outlineOf(original, headings), ...lettersOf(original)]);
  const info = /\/Info (\d+) 0 R/.exec(original)?.[1];
  if (info === undefined) throw new Error('The PDF has no document information');
  changed.set(Number(info), dictionaryOf(information, moment));
  return new Uint8Array(Buffer.from(appendObjects(original, changed), 'latin1'));
};

/** The items of the outline (ISO 32000-1, 12.3.3), which Chromium numbers in the order of the headings. */
const outlineOf = (pdf: string, headings: readonly string[]): readonly (readonly [number, string])[] => {
  const items = objectsOf(pdf)
    .filter(([, body]) => /^<<\/Title [\s\S]*\n\/Dest /.test(body))
    .toSorted(([a], [b]) => a - b);
  if (items.length !== headings.length) {
    throw new Error(`The PDF has ${items.length} headings in its outline, its page ${headings.length}`);
  }
  return items.map(([number, body], index) => [
    number,
    `<</Title ${textString(headings[index] ?? '')}${body.slice(body.indexOf('\n/Dest '))}`,
  ]);
};

/**
 * What letters the glyphs of each font are (ISO 32000-1, 9.10.3). The typeface has one glyph for the apostrophe ’ and the
 * modifier letter ʼ, likewise for ‘ and ʻ; Chromium takes it for the latter, so that who searches or copies gets those.
 */
const lettersOf = (pdf: string): readonly (readonly [number, string])[] =>
  [...new Set([...pdf.matchAll(/\/ToUnicode (\d+) 0 R/g)].map((match) => Number(match[1])))].flatMap(
    (number) => {
      const before = readStream(pdf, number);
      const after = before.replaceAll('<02BB>', '<2018>').replaceAll('<02BC>', '<2019>');
      return after === before ? [] : [[number, streamBody(after)] as const];
    },
  );

const dictionaryOf = ({ title, author, keywords, creator }: Information, moment: string): string =>
  [
    `<</Title ${textString(title)}`,
    `/Author ${textString(author)}`,
    `/Keywords ${textString(keywords)}`,
    `/Creator ${textString(creator)}`,
    '/Producer (Skia/PDF)',
    `/CreationDate (${moment})`,
    `/ModDate (${moment})>>`,
  ].join('\n');

/** Midnight, as long as what Chromium writes, so that no offset in the file changes. */
const dateOf = (date: string): string => `D:${date.replaceAll('-', '')}000000+00'00'`;
