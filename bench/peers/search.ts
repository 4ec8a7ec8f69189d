/** The article's paragraphs as other searches index them, each in its own way, on one site. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { close, createIndex } from 'pagefind';
import type { Lang } from '../../src/edition/annotations.ts';
import { languages } from '../../src/i18n/languages.ts';
import { setUp, versionsOf, writeFiles } from './set-up.ts';

/** A paragraph to be found. */
export interface Passage {
  readonly id: string;
  readonly text: string;
}

type Passages = Readonly<Record<Lang, readonly Passage[]>>;

/** A search whose whole index is sent to the browser. */
interface MakesIndex {
  readonly makeIndex: (passages: readonly Passage[], lang: Lang) => string | Promise<string>;
}

const whole = { minisearch: ['minisearch'], orama: ['@orama/orama', '@orama/stemmers'] } as const;

/**
 * Builds the site: `/<lang>/` is a page with nothing on it, `/<lang>/pagefind/` one with Pagefind's Default UI;
 * `/<peer>/search.js` opens the other searches, `/<peer>/<lang>.json` are their indexes.
 */
export const buildSearchPeers = async (
  passages: Passages,
): Promise<{ readonly folder: string; readonly versions: readonly string[] }> => {
  const folder = resolve('.build/bench/peers/searches');
  await rm(folder, { recursive: true, force: true });
  await writeFiles(
    folder,
    Object.fromEntries(
      languages.flatMap((lang) => [
        [`${lang}/index.html`, page(lang, '')],
        [`${lang}/pagefind/index.html`, page(lang, defaultUi)],
      ]),
    ),
  );
  const versions = await Promise.all(
    Object.entries(whole).map(async ([peer, packages]) => {
      await addWhole(folder, peer, passages);
      return versionsOf(peer, packages);
    }),
  );
  await addPagefind(folder, passages);
  const { version }: { version: string } = JSON.parse(
    await readFile('node_modules/pagefind/package.json', 'utf8'),
  );
  return { folder, versions: [`pagefind ${version}`, ...versions.flat()] };
};

/** As Pagefind's documentation has it stand on a page. */
const defaultUi = `<link href="/pagefind/pagefind-ui.css" rel="stylesheet">
<script src="/pagefind/pagefind-ui.js"></script>
<div id="search"></div>
<script>addEventListener('DOMContentLoaded', () => new PagefindUI({ element: '#search' }))</script>`;

const page = (lang: Lang, content: string): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><link rel="icon" href="data:,"><title>-</title>${content}`;

const addWhole = async (folder: string, peer: string, passages: Passages): Promise<void> => {
  const source = await setUp(peer);
  const { makeIndex } = (await import(join(source, 'make-index.js'))) as MakesIndex;
  for (const lang of languages) {
    await writeFiles(folder, { [`${peer}/${lang}.json`]: await makeIndex(passages[lang], lang) });
  }
  await build({
    entryPoints: [join(source, 'search.js')],
    outfile: join(folder, peer, 'search.js'),
    bundle: true,
    format: 'esm',
    minify: true,
  });
};

/** A record a paragraph, so that it leads to paragraphs as the others do. */
const addPagefind = async (folder: string, passages: Passages): Promise<void> => {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  for (const lang of languages) {
    for (const { id, text } of passages[lang]) {
      const added = await index.addCustomRecord({
        url: `/${lang}/${id}/`,
        content: text,
        language: lang,
        // The words of the link to it.
        meta: { title: id },
      });
      if (added.errors.length > 0) throw new Error(added.errors.join('; '));
    }
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, 'pagefind', path)), { recursive: true });
    await writeFile(join(folder, 'pagefind', path), content);
  }
  await close();
};
