import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('../../fixtures/sites/', import.meta.url));
export const project = fileURLToPath(new URL('../../../', import.meta.url));

/** The content that is without fault, and that the others are laid over. */
export const validSite = join(fixtures, 'valid');

/** Names of the faulty sites. */
export const faultySites = (await readdir(fixtures)).filter((name) => name !== 'valid');

export const expectationOf = (site: string): string => join(fixtures, site, 'expected.txt');

/**
 * Lays a faulty site over the valid one, in a folder of its own: a file takes the place of its namesake, and
 * `uk.mdx.removed` takes `uk.mdx` away.
 *
 * @returns a folder that holds it as `content`
 */
export const layOver = async (site: string): Promise<string> => {
  const parent = join(project, '.build/tests/sites');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, `${site}-`));
  const content = join(folder, 'content');
  await cp(validSite, content, { recursive: true });
  await cp(join(fixtures, site), content, { recursive: true });
  await rm(join(content, 'expected.txt'), { force: true });
  for (const entry of await readdir(content, { recursive: true })) {
    if (!entry.endsWith('.removed')) continue;
    await rm(join(content, entry));
    await rm(join(content, entry.replace(/\.removed$/, '')));
  }
  return folder;
};
