import type { Browser, Page } from 'playwright-core';

/** A page of the served site that is to be printed. */
export interface Printing {
  /** Its address on the local server. */
  readonly address: string;
  /** Style sheet that it gets besides its own. */
  readonly styles: string;
  /** Where the site will stand, with the base path and a slash at its end, if that is known. */
  readonly site: string | undefined;
}

/** A page on paper. */
export interface Print {
  readonly pdf: Uint8Array;
  /** What its outline should say, in order. */
  readonly headings: readonly string[];
}

/**
 * Prints a page to PDF, as the browser does: tagged, with an outline of its headings, its links working. It is printed as it
 * reads without scripts.
 *
 * @throws if the page is not there
 */
export const printPage = async (browser: Browser, { address, styles, site }: Printing): Promise<Print> => {
  // The styles for paper are put into the page by us, which its policy forbids to everybody.
  const context = await browser.newContext({ colorScheme: 'light', bypassCSP: true });
  try {
    // With scripts switched off altogether nothing would say when the fonts have come.
    await context.route('**/*.js', (route) => route.abort());
    const page = await context.newPage();
    const response = await page.goto(address);
    if (!response?.ok()) throw new Error(`There is nothing to print at ${address}: ${response?.status()}`);
    await page.emulateMedia({ media: 'print' });
    await page.addStyleTag({ content: styles });
    await linkToSite(page, site);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const headings = await headingsOf(page);
    const pdf = await page.pdf({ outline: true, tagged: true, preferCSSPageSize: true });
    return { pdf, headings };
  } finally {
    await context.close();
  }
};

/** The headings that are printed. */
const headingsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => heading.textContent.replaceAll(/\s+/g, ' ').trim()),
  );

/**
 * Links to other pages lead where the site will stand instead of to the server that it is printed from; where that is not
 * known they are words like others. What links to the page itself is left: it becomes a link within the document.
 */
const linkToSite = (page: Page, site: string | undefined): Promise<void> =>
  page.evaluate((home) => {
    // The attribute, since the `href` of a link in a picture (SVG) is no string.
    for (const link of document.querySelectorAll('a[href]')) {
      const url = new URL(link.getAttribute('href') ?? '', document.baseURI);
      if (url.origin !== location.origin || url.pathname === location.pathname) continue;
      if (home === undefined) link.removeAttribute('href');
      else link.setAttribute('href', new URL(url.pathname + url.search + url.hash, home).href);
    }
  }, site);
