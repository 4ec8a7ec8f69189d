import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder of a site, as `npm run build` leaves it.
 *
 * @throws if nothing has been built yet
 */
export const builtSite = (folder = 'dist'): string => {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Build it first: npm run build`);
  }
  return folder;
};
