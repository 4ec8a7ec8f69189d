import { bytesOf, type PageSize, type Part, partsOfKind, partsWithoutFonts } from './measure.ts';
import type { Budget } from './page-kinds.ts';

/** The heaviest page of a kind. */
export interface Row {
  readonly kind: string;
  readonly page: PageSize;
  readonly budget: Budget | undefined;
}

/** `12345` → `12.1 KB`, of 1,024 bytes each. */
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

const withCommas = new Intl.NumberFormat('en').format;

/** A table of what the pages weigh, a line a page, columns aligned. */
export function sizeTable(rows: readonly Row[]): string {
  const header = ['over the wire (Brotli)', 'page', 'HTML', 'CSS', 'script', 'without fonts', 'fonts'];
  const lines = rows.map(({ kind, page }) => [
    kind,
    `/${page.file.replace(/index\.html$/, '')}`,
    ...(['HTML', 'CSS', 'script'] as const).map((part) => kilobytes(bytesOf(partsOfKind(page, part)))),
    kilobytes(bytesOf(partsWithoutFonts(page))),
    kilobytes(bytesOf(partsOfKind(page, 'font'))),
  ]);
  const widths = header.map((_, column) =>
    Math.max(...[header, ...lines].map((line) => line[column]?.length ?? 0)),
  );
  const aligned = (cell: string, column: number) =>
    column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return [header, ...lines].map((line) => line.map(aligned).join('  ')).join('\n');
}

/** Which budgets hold for these pages, a line each. */
export const budgetLines = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ kind, budget }) =>
    budget === undefined
      ? []
      : [
          `limit of ${kind}: ${kilobytes(budget.total)} without fonts, of it ${kilobytes(budget.script)} script`,
        ],
  );

/** What is heavier than its budget allows: figure, limit and what weighs most, a text for each. */
export const overBudget = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ kind, page, budget }) =>
    budget === undefined
      ? []
      : [
          ...excess(`${kind}, without fonts`, partsWithoutFonts(page), budget.total),
          ...excess(`${kind}, script`, partsOfKind(page, 'script'), budget.script),
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
