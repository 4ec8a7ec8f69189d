import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of letters on a page, in points from its lower left corner. */
interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Where the text block of `src/commands/export/pdf.css` stands on A4, in points. */
const block = { left: 120, top: 842 - 73, bottom: 79 };

/** A printed edition that has been opened again. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly pages: readonly PDFPageProxy[];
  /** Headings of the outline, in order. */
  readonly outline: readonly string[];
  /** What is linked to: names of places inside, or addresses. */
  readonly links: readonly { readonly dest?: string; readonly url?: string }[];
  /** Everything in the text block of all pages, without spaces. */
  readonly text: string;
  /** What stands left of it. */
  readonly numbers: readonly string[];
  /** What stands below it, a line a page. */
  readonly footers: readonly string[];
}

export const openPdf = async (data: Uint8Array): Promise<OpenPdf> => {
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const pages: PDFPageProxy[] = [];
  for (let number = 1; number <= document.numPages; number++) pages.push(await document.getPage(number));
  const runs = await Promise.all(pages.map(runsOf));
  const within = ({ y }: Run) => y > block.bottom && y < block.top;
  return {
    document,
    pages,
    outline: titles(await document.getOutline()),
    links: (await Promise.all(pages.map((page) => page.getAnnotations())))
      .flat()
      .filter(({ subtype }) => subtype === 'Link'),
    text: withoutSpaces(
      runs
        .flat()
        .filter((run) => within(run) && run.x >= block.left)
        .map(({ text }) => text)
        .join(''),
    ),
    numbers: runs
      .flat()
      .filter((run) => within(run) && run.x < block.left && run.text.trim())
      .map(({ text }) => text.trim()),
    footers: runs.map((page) =>
      page
        .filter(({ y }) => y < block.bottom)
        .map(({ text }) => text)
        .join(' ')
        .replaceAll(/\s+/gu, ' ')
        .trim(),
    ),
  };
};

/** Ligatures as letters, and nothing between words: where a line ends is not what the text says. */
export const withoutSpaces = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[\s\u2060\u00AD]/gu, '');

const runsOf = async (page: PDFPageProxy): Promise<readonly Run[]> =>
  (await page.getTextContent()).items.flatMap((item) =>
    'str' in item ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }] : [],
  );

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

const titles = (items: Outline): readonly string[] =>
  (items ?? []).flatMap(({ title, items: inner }) => [title, ...titles(inner)]);
