import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from '../files/list.ts';
import { measurePage } from './measure.ts';
import { measureIndex } from './measure-index.ts';
import { indexOfAnArticle, type PageKind, pageKinds } from './page-kinds.ts';
import { overBudget, type Row, sizeTable } from './report.ts';

/** What the pages of a built site weigh. */
export interface SizeReport {
  /** To be printed: a table of figures and budgets and, where one is exceeded, what weighs most. */
  readonly text: string;
  readonly withinBudget: boolean;
}

/**
 * Weighs a built site: of each kind of page its heaviest one, and the index of the search, from the real files.
 *
 * @param site folder of the built site
 * @param articles folders of `content/articles/`
 * @param base the path that the site is published under
 * @throws if a reading view is missing, or a page names a file that isn't there
 */
export async function reportSizes(
  site: string,
  articles: readonly string[],
  base: string,
): Promise<SizeReport> {
  const rows = [
    ...(await rowsOf(site, pageKinds(articles), base)),
    ...(await indexRow(site, articles.length)),
  ];
  const exceeded = overBudget(rows);
  return {
    text: [sizeTable(rows), ...exceeded].join('\n'),
    withinBudget: exceeded.length === 0,
  };
}

async function rowsOf(site: string, kinds: readonly PageKind[], base: string): Promise<Row[]> {
  const pagesOfKind = new Map<PageKind, string[]>(kinds.map((kind) => [kind, []]));
  for (const page of await htmlFiles(site)) pagesOfKind.get(firstKind(kinds, page))?.push(page);
  const rows: Row[] = [];
  for (const [kind, pages] of pagesOfKind) {
    const page = await heaviest(site, pages);
    if (page !== undefined) {
      rows.push({
        kind: kind.name,
        page: await measurePage(site, page, base.replace(/\/?$/, '/')),
        budget: kind.budget,
      });
    } else if (kind.isNeeded) {
      throw new Error(`The built site has no page of the kind "${kind.name}".`);
    }
  }
  return rows;
}

async function indexRow(site: string, articles: number): Promise<Row[]> {
  const page = await measureIndex(site);
  const { total, ...code } = indexOfAnArticle;
  return page ? [{ kind: 'index of the search', page, budget: { ...code, total: total * articles } }] : [];
}

function firstKind(kinds: readonly PageKind[], page: string): PageKind {
  const kind = kinds.find(({ includes }) => includes(page));
  if (kind === undefined) throw new Error(`No kind of page includes ${page}.`);
  return kind;
}

const htmlFiles = async (site: string): Promise<string[]> =>
  (await filesOf(site)).filter((path) => path.endsWith('.html'));

/** The page with the longest HTML: to compress every page of a large site would take longer than to build it. */
async function heaviest(site: string, pages: readonly string[]): Promise<string | undefined> {
  const sizes = await Promise.all(
    pages.map(async (page) => ({ page, bytes: (await stat(join(site, page))).size })),
  );
  return sizes.toSorted((a, b) => b.bytes - a.bytes)[0]?.page;
}
