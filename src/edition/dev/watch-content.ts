import { resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type CheckedContent, checkContent } from '../check.ts';
import { countFaults, type Fault, listFaults } from '../faults.ts';
import { editionReader } from '../read-edition.ts';
import { checkedArticles, type SiteArticle } from '../site-article.ts';
import { type DevServer, faultScreen } from './fault-screen.ts';

/** Saving one file may raise several events. */
const quietMilliseconds = 50;

/**
 * Checks the content when the server starts and whenever a file of it changes. While there are faults, every page
 * shows them; when there are none any more, the pages come back.
 *
 * @param folder the content folder, as an absolute path
 * @param onValid is given the articles whenever they have been read and are without fault
 * @returns when the content is without fault for the first time: Astro, which reads it next, would give up on a front
 *   matter that it can't read, and forget an edition that it can't compile
 */
export const watchContent = async (
  server: DevServer,
  folder: string,
  onValid: (articles: readonly SiteArticle[]) => void,
): Promise<void> => {
  let last: readonly Fault[] = [];
  let lastWarnings = '';
  let dataChanged = false;
  let scheduled = false;
  let checked = Promise.resolve();
  const start = Promise.withResolvers<void>();
  const readEdition = editionReader();
  const screen = faultScreen(server, () => checked);

  const check = async (): Promise<void> => {
    const found = await checkContent(folder, process.cwd(), readEdition);
    const { articles, faults, warnings } = found;
    if (faults.length === 0 && listFaults(warnings) !== lastWarnings) {
      lastWarnings = listFaults(warnings);
      process.stderr.write(lastWarnings);
    }
    if (faults.length > 0 || last.length > 0)
      process.stderr.write(`${listFaults(faults)}${countFaults(faults)}\n`);
    last = faults;
    screen.show(faults);
    if (faults.length === 0) {
      onValid(checkedArticles(found));
      start.resolve();
    }
    // Editions are made with the registers and references, of which Vite knows nothing.
    if (dataChanged) for (const path of editionPaths(articles)) server.watcher.emit('change', path);
    dataChanged = false;
  };

  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    checked = checked
      .then(() => wait(quietMilliseconds))
      .then(() => {
        scheduled = false;
        return check();
      })
      // A file may vanish while it is read, as when an editor replaces it; the next event checks again.
      .catch((error: unknown) => server.config.logger.error(String(error)));
  };

  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(`${folder}${sep}`) || !/\.(?:mdx|yaml|json)$/.test(path)) return;
    dataChanged ||= !path.endsWith('.mdx');
    schedule();
  });
  schedule();
  await start.promise;
};

const editionPaths = (articles: CheckedContent['articles']): readonly string[] =>
  articles.flatMap(({ editions }) => editions.map(({ path }) => path));
