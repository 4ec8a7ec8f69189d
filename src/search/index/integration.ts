import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { stampOf } from '../../cache/stamp.ts';
import type { SiteArticle } from '../../edition/site-article.ts';
import { buildIndex, type Files, indexFiles, indexRecords } from './build.ts';
import { type SearchContent, searchContentOf } from './content.ts';
import { serveIndex } from './serve.ts';

declare global {
  interface ImportMetaEnv {
    /** By which the index of this build is made, and its scripts; see `../release.ts`. */
    readonly SEARCH_CODE: string;
  }
}

/** While somebody edits, pages stay and the content changes: one release for all of it. */
const editing = 'editing';

/** What an index is made and read by; short, as each of its files says it. */
const stamp = (): string =>
  stampOf(process.cwd(), ['src/search', 'src/edition', 'package-lock.json']).slice(0, 6);

/**
 * Makes the index of the search: in a build its files, in `pagefind/` of the site; in `astro dev` they are made when the
 * first is asked for, and anew after the content has changed.
 *
 * @returns the integration, what it must be given before, the articles, by whoever reads them, and what a build must have it
 *   make then. Pagefind takes more than two megabytes an article for that, so it is done apart.
 * @see https://docs.astro.build/en/reference/integrations-reference/
 */
export const searchIndex = (): {
  readonly integration: AstroIntegration;
  readonly take: (articles: readonly SiteArticle[]) => void;
  readonly makeIndex: () => Promise<void>;
} => {
  let isBuild = false;
  let code = editing;
  let content: SearchContent | undefined;
  let index: Files | undefined;
  let files: () => Promise<Files> = notTaken;
  return {
    take: (articles) => {
      // A build then needs the articles no longer.
      if (isBuild) content = searchContentOf(articles, code);
      else files = once(() => buildIndex(searchContentOf(articles, code, editing)));
    },
    makeIndex: async () => {
      const { editions, ...others } = content ?? notTaken();
      content = { ...others, editions: [] };
      index = await indexRecords(editions);
    },
    integration: {
      name: 'search-index',
      hooks: {
        'astro:config:setup': ({ command, updateConfig }) => {
          isBuild = command === 'build';
          if (isBuild) code = stamp();
          if (isBuild || command === 'dev') {
            updateConfig({
              vite: {
                define: { 'import.meta.env.SEARCH_CODE': JSON.stringify(code) },
                // Its worker loads some of its scripts only where they are needed.
                worker: { format: 'es' },
              },
            });
          }
        },
        'astro:server:setup': ({ server }) => serveIndex(server, () => files()),
        'astro:build:done': async ({ dir }) => {
          for (const [path, bytes] of indexFiles(index ?? notTaken(), content ?? notTaken())) {
            const file = fileURLToPath(new URL(`pagefind/${path}`, dir));
            await mkdir(dirname(file), { recursive: true });
            await writeFile(file, bytes);
          }
        },
      },
    },
  };
};

const notTaken = (): never => {
  throw new Error('The search has been given no articles');
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
