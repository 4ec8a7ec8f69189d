import { glob, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pageKinds } from '../../src/commands/sizes/page-kinds.ts';

/** A page that stands for its kind in its language. */
export interface Representative {
  readonly kind: string;
  /** Path in the site: `/en/about/`. */
  readonly path: string;
}

/** Told of to whoever asks for what isn't there, so Lighthouse, which asks for pages, can't be shown it. */
const notFound = '404.html';

/**
 * Of a built site the page with the longest HTML of each kind, in each language.
 *
 * @param site folder of the built site
 * @param articles folders of `content/articles/`
 */
export const oneOfEach = async (
  site: string,
  articles: readonly string[],
): Promise<readonly Representative[]> => {
  const kinds = pageKinds(articles);
  const longest = new Map<string, { readonly bytes: number; readonly page: Representative }>();
  for await (const found of glob('**/*.html', { cwd: site })) {
    const file = found.replaceAll(sep, '/');
    if (file === notFound) continue;
    const kind = kinds.find(({ includes }) => includes(file))?.name ?? file;
    const group = `${kind} ${file.slice(0, 3)}`;
    const { size: bytes } = await stat(join(site, found));
    if (bytes > (longest.get(group)?.bytes ?? -1)) {
      longest.set(group, { bytes, page: { kind, path: `/${file.replace(/index\.html$/, '')}` } });
    }
  }
  return [...longest.values()].map(({ page }) => page).toSorted((a, b) => (a.path < b.path ? -1 : 1));
};
