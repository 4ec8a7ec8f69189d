import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Lang } from '../edition/annotations.ts';
import { languages } from '../i18n/languages.ts';
import { bytesOf, type KeptFile, keptFile } from './files/kept-file.ts';
import { neededFiles } from './files/needed-files.ts';
import { sizeIn, sizePlaceholder } from './size.ts';
import { bundleWorker } from './worker/bundle.ts';

/** Bytes over the wire, above which a language is much to load for a reader who only wants to read. */
const limit = 1_000_000;

/**
 * Makes the service worker of a built site, and says on the pages that offer it how much there is to load. It must come
 * last, for it keeps what the others write.
 */
export const offlineReading = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'offline-reading',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const known = new Map<string, Promise<KeptFile>>();
        const kept: [Lang, readonly KeptFile[]][] = [];
        for (const lang of languages) {
          const files = await neededFiles(site, lang);
          const weigh = (file: string): Promise<KeptFile> => {
            const weighed = known.get(file) ?? keptFile(site, file);
            known.set(file, weighed);
            return weighed;
          };
          const bytes = bytesOf(await fewAtATime(files, weigh));
          const offer = `${lang}/about/index.html`;
          await writeSize(join(site, offer), sizeIn(lang, bytes));
          known.delete(offer);
          kept.push([lang, await fewAtATime(files, weigh)]);
          const figures = `${lang}: ${files.length} files, ${bytes.toLocaleString('en')} bytes over the wire`;
          if (bytes > limit) logger.warn(`${figures}, more than ${limit.toLocaleString('en')}`);
          else logger.info(figures);
        }
        const worker = await bundleWorker(
          Object.fromEntries(kept) as Record<Lang, readonly KeptFile[]>,
          base,
        );
        await writeFile(join(site, 'sw.js'), worker);
      },
    },
  };
};

/** All files of a large site would not fit into memory at once. */
const fewAtATime = async (
  files: readonly string[],
  weigh: (file: string) => Promise<KeptFile>,
): Promise<readonly KeptFile[]> => {
  const weighed: KeptFile[] = [];
  for (let first = 0; first < files.length; first += few) {
    weighed.push(...(await Promise.all(files.slice(first, first + few).map(weigh))));
  }
  return weighed;
};

const few = 16;

const writeSize = async (page: string, size: string): Promise<void> => {
  const html = await readFile(page, 'utf8');
  if (!html.includes(sizePlaceholder)) throw new Error(`${page} does not say how much there is to load`);
  await writeFile(page, html.replaceAll(sizePlaceholder, size));
};
