import type { Edtf } from '../../edition/ids.ts';
import { fullName } from '../../edition/names.ts';
import { readDate } from '../../i18n/date-reading.ts';
import { messages } from '../../i18n/messages.ts';
import { launchBrowser } from '../browser/browser.ts';
import { serveSite } from '../serve/serve.ts';
import { addressBelow, type Book, siteAddress, writeBook } from './books.ts';
import { finishPdf } from './finish-pdf.ts';
import { printPage } from './print-page.ts';
import { printStyles } from './print-styles.ts';

/**
 * Prints the reading view of editions to PDF, from the built site.
 *
 * @param folder of the built site
 * @throws if no browser can be started, saying what helps
 */
export const printBooks = async (books: readonly Book[], folder: string, root: string): Promise<void> => {
  const server = await launchBrowser();
  try {
    const { chromium } = await import('playwright-core');
    const browser = await chromium.connect(server.wsEndpoint());
    const served = await serveSite(folder);
    try {
      for (const book of books) {
        const address = addressBelow(served.url, book);
        const print = await printPage(browser, { address, styles: stylesOf(book), site: siteAddress() });
        await writeBook(book, finishPdf(print.pdf, informationOf(book), print.headings), root);
      }
    } finally {
      await served.close();
      await browser.close();
    }
  } finally {
    await server.close();
  }
};

const stylesOf = (book: Book): string => {
  const { meta } = book.article;
  const site = siteAddress();
  return printStyles({
    title: meta.title[book.lang],
    author: fullName(meta.author.name[book.lang]),
    online: site && addressBelow(site, book).replace(/^https?:\/\//, ''),
    asOf: messages(book.lang).exports.asOf(readDate(meta.revised as Edtf, book.lang)),
  });
};

const informationOf = ({ article: { meta }, lang }: Book) => ({
  title: meta.title[lang],
  author: fullName(meta.author.name[lang]),
  keywords: meta.keywords[lang].join(', '),
  creator: messages(lang).site.name,
  date: meta.revised,
});
