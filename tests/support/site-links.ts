import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';

/** The pages of a built site, by their files, opened once each. */
export interface BuiltSite {
  readonly files: readonly string[];
  /** Files that end in `.html`, in order. */
  readonly pages: readonly string[];
  document(file: string): Promise<Document>;
}

export const openSite = async (folder: string): Promise<BuiltSite> => {
  const files = (await readdir(folder, { recursive: true })).map((file) => file.split(sep).join('/'));
  const documents = new Map<string, Promise<Document>>();
  return {
    files,
    pages: files.filter((file) => file.endsWith('.html')).toSorted(),
    document(file) {
      const opened =
        documents.get(file) ?? readFile(join(folder, file), 'utf8').then((html) => parseHTML(html).document);
      documents.set(file, opened);
      return opened;
    },
  };
};

/**
 * The links of all pages that lead to no file of the site, or to no place in it; links to other hosts are not followed.
 *
 * @param base where the site is published, with a slash at both ends
 */
export const brokenLinks = async (
  { files, pages, document }: BuiltSite,
  base = '/',
): Promise<{ readonly broken: readonly string[]; readonly followed: number }> => {
  const broken: string[] = [];
  let followed = 0;
  for (const page of pages) {
    const address = new URL(base + page.replace(/index\.html$/, ''), 'http://site.invalid');
    for (const element of (await document(page)).querySelectorAll('[href], [src]')) {
      const target = new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', address);
      if (target.host !== address.host) continue;
      followed += 1;
      const path = decodeURIComponent(target.pathname);
      const file = path.slice(base.length).replace(/^$|\/$/, '$&index.html');
      const anchor = decodeURIComponent(target.hash.slice(1));
      const leadsSomewhere =
        path.startsWith(base) &&
        files.includes(file) &&
        (anchor === '' || (await document(file)).getElementById(anchor) !== null);
      if (!leadsSomewhere) broken.push(`${page}: ${target.pathname}${target.hash}`);
    }
  }
  return { broken, followed };
};
