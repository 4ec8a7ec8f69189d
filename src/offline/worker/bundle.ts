import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Lang } from '../../edition/annotations.ts';
import type { KeptFile } from '../files/kept-file.ts';

const source = fileURLToPath(new URL('./service-worker.ts', import.meta.url));

/**
 * Makes the service worker, as one script.
 *
 * @param files what it keeps of each language
 * @param base path that the site is published under
 * @returns always the same text for the same files
 */
export const bundleWorker = async (
  files: Readonly<Record<Lang, readonly KeptFile[]>>,
  base: string,
): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    define: {
      KEPT_FILES: JSON.stringify(files),
      'import.meta.env': JSON.stringify({ BASE_URL: base }),
      // Workbox says more while one develops.
      'process.env.NODE_ENV': '"production"',
    },
  });
  return outputFiles.map(({ text }) => text).join('');
};
