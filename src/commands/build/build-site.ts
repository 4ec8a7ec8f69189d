import { build } from 'astro';
import { openWorkspace } from './workspace.ts';

/** What is built, and where to. */
export interface BuildOptions {
  /** Folder of the project: the one with `astro.config.mjs`. */
  readonly root: string;
  /** Folder that the finished site takes the place of. */
  readonly outDir: string;
}

/** A site that is not published yet. */
export interface BuiltSite {
  readonly folder: string;
  /** Path under which it is to be published. */
  readonly base: string;
}

/**
 * Builds the site apart, and only once that has succeeded puts it in the place of the last build.
 *
 * @param inspect looks at what was built where it was built, since another build may take its place once it is published
 * @returns what `inspect` does
 * @throws what Astro and `inspect` throw; the last build is then as it was
 */
export async function buildSite<Found>(
  { root, outDir }: BuildOptions,
  inspect: (site: BuiltSite) => Promise<Found>,
): Promise<Found> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const workspace = await openWorkspace(outDir);
  let hasMadePages = false;
  try {
    let base = '/';
    await build({
      root,
      outDir: workspace.site,
      // A cache shared by builds would mix theirs, and keeps entries that an older schema let pass.
      cacheDir: workspace.cache,
      integrations: [
        {
          name: 'build-site',
          hooks: {
            'astro:config:done': ({ config }) => {
              base = config.base;
            },
            'astro:build:start': () => {
              hasMadePages = true;
            },
          },
        },
      ],
    });
    const found = await inspect({ folder: workspace.site, base });
    await workspace.publish();
    return found;
  } catch (error) {
    await workspace.discard(hasMadePages);
    throw error;
  }
}
