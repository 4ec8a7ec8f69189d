import { join } from 'node:path';
import { epubOf } from '../../downloads/epub/epub.ts';
import { checkContent } from '../../edition/check.ts';
import { formatFault } from '../../edition/faults.ts';
import { contentFolder } from '../../edition/load.ts';
import { checkedArticles } from '../../edition/site-article.ts';
import { type BuildOptions, buildSite } from '../build/build-site.ts';
import { describeError } from '../build/describe-error.ts';
import { runBuild } from '../build/run-build.ts';
import { addressBelow, missingBooks, removeStaleBooks, siteAddress, writeBook } from './books.ts';
import { printBooks } from './print.ts';

/**
 * Makes the EPUB and the PDF of every edition, where there is none of this content yet, then builds the site with them.
 * A PDF is a print of the site, which is built for that first.
 *
 * @returns whether everything succeeded; what did not has been told
 */
export const runExport = async ({ root, outDir }: BuildOptions): Promise<boolean> => {
  const found = await checkContent(join(root, contentFolder), root);
  for (const fault of found.faults) console.error(formatFault(fault));
  if (found.faults.length > 0) return false;
  const articles = checkedArticles(found);
  await removeStaleBooks(articles, root);
  const missing = missingBooks(articles, root);
  for (const book of missing.filter(({ ending }) => ending === 'epub')) {
    const site = siteAddress();
    const bytes = await epubOf(book.article, book.lang, site && addressBelow(site, book));
    await writeBook(book, bytes, root);
  }
  const prints = missing.filter(({ ending }) => ending === 'pdf');
  let printed = true;
  if (prints.length > 0) {
    try {
      await buildSite({ root, outDir }, async () => undefined);
    } catch (error) {
      console.error(describeError(error, root));
      return false;
    }
    await printBooks(prints, outDir, root).catch((error: Error) => {
      printed = false;
      console.error(`No PDF could be made. ${error.message}`);
    });
  }
  const result = await runBuild({ root, outDir });
  // The reason would stand too far above.
  if (!printed) console.error('\nThe site has no PDF: see above.');
  return printed && result === 'built';
};
