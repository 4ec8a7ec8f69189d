import {
  bytesOf,
  type PageSize,
  type Part,
  type PartKind,
  partsOfKind,
  partsWithoutFonts,
} from './measure.ts';
import type { Budget } from './page-kinds.ts';

/** The heaviest page of a kind, or the index of the search. */
export interface Row {
  readonly kind: string;
  readonly page: PageSize;
  readonly budget: Budget | undefined;
}

/** `12345` → `12.1 KB`, of 1,024 bytes each. */
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** `12.1 of 30 KB`: a figure, and what it may be at most. */
const beside = (bytes: number, limit: number | undefined): string =>
  limit ? kilobytes(bytes).replace('KB', `of ${limit / 1024} KB`) : kilobytes(bytes);

const withCommas = new Intl.NumberFormat('en').format;

/** A table of what the pages weigh beside what they may weigh, a line a page, columns aligned. */
export function sizeTable(rows: readonly Row[]): string {
  const header = ['over the wire (Brotli)', 'page', 'HTML', 'CSS', 'script', 'without fonts', 'fonts'];
  const lines = rows.map(({ kind, page, budget }) => {
    const of = (part: PartKind, limit?: number) => beside(bytesOf(partsOfKind(page, part)), limit);
    return [
      kind,
      `/${page.file.replace(/index\.html$/, '')}`,
      of('HTML'),
      of('CSS', budget?.style),
      of('script', budget?.script),
      beside(bytesOf(partsWithoutFonts(page)), budget?.total),
      of('font'),
    ];
  });
  const widths = header.map((_, column) =>
    Math.max(...[header, ...lines].map((line) => line[column]?.length ?? 0)),
  );
  const aligned = (cell: string, column: number) =>
    column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return [header, ...lines].map((line) => line.map(aligned).join('  ')).join('\n');
}

/** What is heavier than its budget allows: figure, limit and what weighs most, a text for each. */
export const overBudget = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ kind, page, budget }) =>
    budget === undefined
      ? []
      : [
          ...excess(`${kind}, without fonts`, partsWithoutFonts(page), budget.total),
          ...excess(`${kind}, script`, partsOfKind(page, 'script'), budget.script),
          ...excess(`${kind}, style`, partsOfKind(page, 'CSS'), budget.style),
        ],
  );

function excess(what: string, parts: readonly Part[], limit: number): string[] {
  const bytes = bytesOf(parts);
  if (bytes <= limit) return [];
  const heaviest = parts.toSorted((a, b) => b.bytes - a.bytes).slice(0, 5);
  return [
    [
      `Over budget: ${what}: ${withCommas(bytes)} bytes, limit ${withCommas(limit)}. Most of it:`,
      ...heaviest.map((part) => `  ${withCommas(part.bytes)} bytes  ${part.kind}  ${part.name}`),
    ].join('\n'),
  ];
}
