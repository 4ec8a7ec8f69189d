import { resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkContent } from '../check.ts';
import { countFaults, type Fault, listFaults } from '../faults.ts';
import { editionReader, keptEditions } from '../read-edition.ts';
import { checkedArticles, type SiteArticle } from '../site-article.ts';
import { type DevServer, faultScreen } from './fault-screen.ts';

/** Saving one file may raise several events; and of what is saved again within this time, the watcher says nothing. */
const quietMilliseconds = 50;

/**
 * Checks the content when the server starts and whenever a file of it changes, and has the pages made of it shown anew. While
 * there are faults, every page shows them; when there are none any more, the pages come back.
 *
 * @param folder the content folder, as an absolute path
 * @param onValid is given the articles whenever they have been read and are without fault
 */
export const watchContent = (
  server: DevServer,
  folder: string,
  onValid: (articles: readonly SiteArticle[]) => void,
): void => {
  let last: readonly Fault[] = [];
  let lastWarnings = '';
  let scheduled = false;
  let checked = Promise.resolve();
  const readEdition = keptEditions(editionReader());
  const screen = faultScreen(server, () => checked);

  const check = async (): Promise<void> => {
    const found = await checkContent(folder, process.cwd(), readEdition);
    const { faults, warnings } = found;
    if (faults.length === 0 && listFaults(warnings) !== lastWarnings) {
      lastWarnings = listFaults(warnings);
      process.stderr.write(lastWarnings);
    }
    if (faults.length > 0 || last.length > 0)
      process.stderr.write(`${listFaults(faults)}${countFaults(faults)}\n`);
    last = faults;
    if (faults.length === 0) {
      onValid(checkedArticles(found));
      forgetPaths(server);
    }
    screen.show(faults);
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
    schedule();
  });
  // It tells of nothing that is saved before it has gone through the whole project.
  server.watcher.once('ready', schedule);
  schedule();
};

/** Astro asks a page once for which articles it is, until it hears that these are others. */
const forgetPaths = ({ environments }: DevServer): void => {
  for (const name of ['ssr', 'prerender']) environments[name]?.hot.send('astro:content-changed', {});
};
