import { extname, resolve, sep } from 'node:path';
import { type CheckedArticle, checkContent } from '../check.ts';
import { countFaults, type Fault, listFaults } from '../faults.ts';
import { type DevServer, faultScreen } from './fault-screen.ts';

/** Saving one file may raise several events. */
const quietMilliseconds = 50;

/**
 * Checks the content when the server starts and whenever a file of it changes. While there are faults, every page
 * shows them; when there are none any more, the pages come back.
 *
 * @param folder the content folder, as an absolute path
 */
export const watchContent = async (server: DevServer, folder: string): Promise<void> => {
  const screen = faultScreen(server);
  let last: readonly Fault[] = [];

  const check = async (): Promise<void> => {
    const { articles, faults } = await checkContent(folder);
    if (faults.length > 0 || last.length > 0)
      process.stderr.write(`${listFaults(faults)}${countFaults(faults)}\n`);
    last = faults;
    screen.show(faults);
    // Editions are made with the registers and references, of which Vite knows nothing.
    if (dataChanged) for (const path of editionPaths(articles)) server.watcher.emit('change', path);
    dataChanged = false;
  };

  let dataChanged = false;
  let timer: NodeJS.Timeout | undefined;
  let running = check();
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(`${folder}${sep}`)) return;
    dataChanged ||= extname(path) !== '.mdx';
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(check);
    }, quietMilliseconds);
  });
  await running;
};

const editionPaths = (articles: readonly CheckedArticle[]): readonly string[] =>
  articles.flatMap(({ editions }) => editions.map(({ path }) => path));
