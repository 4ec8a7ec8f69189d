import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { filesOf } from '../../../src/commands/files/list.ts';
import { buildIndex } from '../../../src/search/index/build.ts';
import { searchContentOf } from '../../../src/search/index/content.ts';
import { searchIndex } from '../../../src/search/index/integration.ts';
import { isMadeBy, releaseOf } from '../../../src/search/release.ts';
import { articles } from '../records/support/articles.ts';

type Hooks = Required<AstroIntegration['hooks']>;
type Setup = Parameters<Hooks['astro:config:setup']>[0];
type Done = Parameters<Hooks['astro:build:done']>[0];

/** What the integration has Vite put in the place of `import.meta.env.SEARCH_CODE`; a text, as code. */
const defined = async ({ hooks }: AstroIntegration, command: Setup['command']): Promise<string> => {
  const configs: Parameters<Setup['updateConfig']>[0][] = [];
  const updateConfig = (config: (typeof configs)[number]) => configs.push(config);
  await hooks['astro:config:setup']?.({ command, updateConfig } as unknown as Setup);
  return JSON.parse(configs[0]?.vite?.define?.['import.meta.env.SEARCH_CODE'] ?? '""');
};

/** @returns what the integration has written into a site, by its path in `pagefind/` */
const written = async (integration: AstroIntegration): Promise<ReadonlyMap<string, Buffer>> => {
  const site = await mkdtemp(join(tmpdir(), 'site-'));
  await integration.hooks['astro:build:done']?.({ dir: pathToFileURL(`${site}${sep}`) } as Done);
  const folder = join(site, 'pagefind');
  const paths = await filesOf(folder);
  const files = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(folder, path))] as const),
  );
  await rm(site, { recursive: true });
  return new Map(files);
};

test('a build tells its scripts by which code its index is made, whatever the content', async () => {
  const { integration, take, makeIndex } = searchIndex();
  const code = await defined(integration, 'build');
  take(articles);
  await makeIndex();
  const registers = (await written(integration)).get('registers.uk.json');
  const { release } = JSON.parse(registers?.toString() ?? '{}');
  expect(isMadeBy(code, release)).toBe(true);
  expect(release).toBe(searchContentOf(articles, code).release);
});

test('the release is another when a word, a name or a title of the content is', () => {
  const [article, ...others] = articles;
  if (!article) throw new Error('The content holds no article');
  const { release } = searchContentOf(articles, 'tests');
  const { meta, editions, people } = article;
  const changed = [
    { ...article, meta: { ...meta, title: { ...meta.title, uk: 'Інша назва' } } },
    {
      ...article,
      editions: { ...editions, uk: { ...editions.uk, sections: editions.uk.sections.slice(1) } },
    },
    { ...article, people: JSON.parse(JSON.stringify(people).replaceAll('Горбач', 'Дзвонар')) },
  ];
  for (const one of changed) expect(searchContentOf([one, ...others], 'tests').release).not.toBe(release);
});

test('while somebody edits, scripts and index have one release, whatever the content', async () => {
  const { integration } = searchIndex();
  const code = await defined(integration, 'dev');
  expect(searchContentOf(articles, code, code).registers.en.release).toBe(releaseOf(code, code));
  expect(isMadeBy(code, releaseOf(code, code))).toBe(true);
});

test('a build that has read no articles fails', async () => {
  const { integration, makeIndex } = searchIndex();
  await defined(integration, 'build');
  await expect(makeIndex()).rejects.toThrow('The search has been given no articles');
});

test('a build writes the index into pagefind/ of the site', async () => {
  const { integration, take, makeIndex } = searchIndex();
  const code = await defined(integration, 'build');
  take(articles);
  await makeIndex();
  const files = await buildIndex(searchContentOf(articles, code));
  expect(await written(integration)).toEqual(
    new Map([...files].map(([path, bytes]) => [path, Buffer.from(bytes)])),
  );
});
