import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/index/build.ts';
import { searchContentOf } from '../../../src/search/index/content.ts';
import { searchIndex } from '../../../src/search/index/integration.ts';
import { articles } from '../records/support/articles.ts';

type Hooks = Required<AstroIntegration['hooks']>;
type Setup = Parameters<Hooks['astro:config:setup']>[0];
type Done = Parameters<Hooks['astro:build:done']>[0];

/** What the integration has Vite put in the place of `import.meta.env.SEARCH_RELEASE`; a text, as code. */
const defined = async ({ hooks }: AstroIntegration, command: Setup['command']): Promise<() => string> => {
  const configs: Parameters<Setup['updateConfig']>[0][] = [];
  const updateConfig = (config: (typeof configs)[number]) => configs.push(config);
  await hooks['astro:config:setup']?.({ command, updateConfig } as unknown as Setup);
  const [plugin] = (configs[0]?.vite?.plugins ?? []) as unknown as readonly {
    readonly config: () => { readonly define: Readonly<Record<string, string>> };
  }[];
  return () => JSON.parse(plugin?.config().define['import.meta.env.SEARCH_RELEASE'] ?? '""');
};

test('a build tells its scripts the release of its index', async () => {
  const { integration, take } = searchIndex();
  const release = await defined(integration, 'build');
  take(articles);
  expect(release()).toBe(searchContentOf(articles).release);
});

test('the release is another when a word, a name or a title of the content is', () => {
  const [article, ...others] = articles;
  if (!article) throw new Error('The content holds no article');
  const { release } = searchContentOf(articles);
  const { meta, editions, people } = article;
  const changed = [
    { ...article, meta: { ...meta, title: { ...meta.title, uk: 'Інша назва' } } },
    {
      ...article,
      editions: { ...editions, uk: { ...editions.uk, sections: editions.uk.sections.slice(1) } },
    },
    { ...article, people: JSON.parse(JSON.stringify(people).replaceAll('Горбач', 'Дзвонар')) },
  ];
  for (const one of changed) expect(searchContentOf([one, ...others]).release).not.toBe(release);
});

test('while somebody edits, scripts and index have one release, whatever the content', async () => {
  const { integration, take } = searchIndex();
  const release = await defined(integration, 'dev');
  take(articles);
  expect(release()).toBe(searchContentOf(articles, release()).registers.en.release);
});

test('a build that has read no articles fails', async () => {
  const { integration } = searchIndex();
  const release = await defined(integration, 'build');
  expect(release).toThrow('The search has been given no articles');
});

test('a build writes the index into pagefind/ of the site', async () => {
  const site = await mkdtemp(join(tmpdir(), 'site-'));
  const { integration, take, makeIndex } = searchIndex();
  await defined(integration, 'build');
  take(articles);
  await makeIndex();

  await integration.hooks['astro:build:done']?.({ dir: pathToFileURL(`${site}${sep}`) } as Done);

  const files = await buildIndex(searchContentOf(articles));
  const written = await readdir(join(site, 'pagefind'), { recursive: true, withFileTypes: true });
  expect(written.filter((entry) => entry.isFile())).toHaveLength(files.size);
  for (const [path, bytes] of files) {
    expect(Buffer.compare(await readFile(join(site, 'pagefind', path)), bytes), path).toBe(0);
  }
  await rm(site, { recursive: true });
});
