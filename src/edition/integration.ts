import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { cachedEditions } from './cached-editions.ts';
import { checkContent } from './check.ts';
import { forgetFiles } from './data/until-changed.ts';
import { watchContent } from './dev/watch-content.ts';
import { countFaults, listFaults } from './faults.ts';
import { freeMemory } from './free-memory.ts';
import { handOver } from './hand-over.ts';
import { contentFolder } from './load.ts';
import { packArticles, unpackArticles } from './packed.ts';
import { editionReader } from './read-edition.ts';
import { checkedArticles, type SiteArticle } from './site-article.ts';

/**
 * Checks the content before Astro reads it.
 *
 * `astro build` fails with every fault at once, and has written nothing. `astro dev` lists the same faults in the
 * terminal and in the browser, and again whenever the content changes, until there are none.
 *
 * @param take is given the articles whenever they have been read and are without fault, before Astro makes pages of them:
 *   once in a build
 * @param prepare what a build does between the two, if it takes much memory itself: nothing else does then
 * @see https://docs.astro.build/en/reference/integrations-reference/
 */
export const editionCheck = (
  take: Take,
  prepare: () => Promise<void>,
  folder: string = contentFolder,
): AstroIntegration => ({
  name: 'edition-check',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      updateConfig({
        vite:
          command === 'build' ? { plugins: [checkOnce(take, prepare, folder)] } : { define: whoReads(false) },
      });
    },
    'astro:server:setup': ({ server }) =>
      watchContent(server, resolve(folder), (articles) => {
        handOver(articles);
        take(articles);
      }),
  },
});

type Take = (articles: readonly SiteArticle[]) => void;

/**
 * Fails when the first Vite server of a build is configured, which is before anything is read or written. An error in
 * a hook of the integration itself would come as early, but Astro reports it as an unhandled one.
 */
const checkOnce = (take: Take, prepare: () => Promise<void>, folder: string) => {
  let count: Promise<number> | undefined;
  const readAndPack = async () => {
    const articles = await articlesWithoutFault(folder);
    take(articles);
    return packArticles(articles);
  };
  const check = async (): Promise<number> => {
    const packed = await readAndPack();
    freeMemory();
    await prepare();
    handOver(unpackArticles(packed));
    return packed.length;
  };
  return {
    name: 'edition-check',
    config: async (): Promise<{ define: Record<string, string> }> => {
      count ??= check();
      return { define: whoReads((await count) === 1) };
    },
  };
};

/** All else that was read is forgotten. @throws where there are faults, which have then been listed */
const articlesWithoutFault = async (folder: string): Promise<readonly SiteArticle[]> => {
  const found = await checkContent(folder, process.cwd(), cachedEditions(editionReader()));
  forgetFiles();
  const { faults, warnings } = found;
  if (faults.length > 0) {
    process.stderr.write(listFaults(faults));
    throw new ContentFault(countFaults(faults));
  }
  process.stderr.write(listFaults(warnings));
  return checkedArticles(found);
};

/**
 * Who reads the editions for the pages. Of one article they are Astro's own modules of the MDX; of several they are what
 * the check has read, because each module stays in memory until the end of a build, with all that was made on the way: 5.9
 * MB an article. Both are made by the same plugins, and tested to be the same.
 */
const whoReads = (asModules: boolean) => ({ BUILDS_ONE_ARTICLE: JSON.stringify(asModules) });

/** Ends a build whose faults have been listed; its stack would say nothing to an editor. */
class ContentFault extends Error {
  override name = 'ContentFault';
  override stack = '';
}
