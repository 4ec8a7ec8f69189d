import { build } from 'astro';
import { openWorkspace } from './workspace.ts';

/** What is built, and where to. */
export interface BuildOptions {
  /** Folder of the project: the one with `astro.config.mjs`. */
  readonly root: string;
  /** Folder that the finished site takes the place of. */
  readonly outDir: string;
}

/**
 * Builds the site apart, and only once that has succeeded puts it in the place of the last build.
 *
 * @returns the base path under which the site is to be published
 * @throws what Astro throws; the last build is then as it was
 */
export async function buildSite({ root, outDir }: BuildOptions): Promise<string> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const workspace = await openWorkspace(outDir);
  try {
    let base = '/';
    await build({
      root,
      outDir: workspace.site,
      // A cache shared by builds would mix theirs, and keeps entries that an older schema let pass.
      cacheDir: workspace.cache,
      integrations: [
        {
          name: 'base-path',
          hooks: {
            'astro:config:done': ({ config }) => {
              base = config.base;
            },
          },
        },
      ],
    });
    await workspace.publish();
    return base;
  } catch (error) {
    await workspace.discard();
    throw error;
  }
}
