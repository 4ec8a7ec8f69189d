import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'hast';
import { removePosition } from 'unist-util-remove-position';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type { EditionContext } from '../../src/edition/context.ts';
import type { ArticleId, PersonId, PlaceId } from '../../src/edition/ids.ts';
import { editionPlugins } from '../../src/edition/pipeline.ts';
import { referencesSchema } from '../../src/edition/schemas/reference.ts';

const fixtures = fileURLToPath(new URL('../fixtures/plugins/', import.meta.url));
const referencesPath = join(fixtures, 'references.json');
const references = referencesSchema.parse(JSON.parse(await readFile(referencesPath, 'utf8')));

const context = (path: string): EditionContext => ({
  article: 'fixture' as ArticleId,
  lang: basename(path) === 'uk.mdx' ? 'uk' : 'en',
  references: new Map(references.map(({ id, number }) => [id, number])),
  referencesPath,
  people: new Set(['menabrea' as PersonId]),
  places: new Set(['turin' as PlaceId]),
});

/** Runs the plugins as Astro does, and stops before the tree becomes program code. */
const run = async (path: string): Promise<{ tree: Root; file: VFile }> => {
  let tree: Root | undefined;
  const { remarkPlugins, rehypePlugins } = editionPlugins(context);
  const keepTree = () => (last: Root) => {
    tree = structuredClone(last);
  };
  const file = new VFile({ path, value: await readFile(path, 'utf8') });
  await createProcessor({ remarkPlugins, rehypePlugins: [...rehypePlugins, keepTree] }).process(file);
  if (!tree) throw new Error('The plugins left no tree');
  removePosition(tree, { force: true });
  return { tree, file };
};

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
const cases = (await readdir(fixtures, { withFileTypes: true })).filter((entry) => entry.isDirectory());

describe('the plugins make of', () => {
  test.each(cases.map(({ name }) => name))('%s the tree and the annotations beside it', async (name) => {
    const folder = join(fixtures, name);
    const edition = (await readdir(folder)).find((file) => file.endsWith('.mdx')) ?? 'en.mdx';
    const { tree, file } = await run(join(folder, edition));
    expect(file.messages.map(String)).toEqual([]);
    await expect(json(tree.children)).toMatchFileSnapshot(join(folder, 'tree.json'));
    await expect(json(file.data.annotations)).toMatchFileSnapshot(join(folder, 'annotations.json'));
  });
});
