import { readFile } from 'node:fs/promises';
import { unified } from '@astrojs/markdown-remark';
import type { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/edition/check.ts';
import { blankFrontMatter } from '../../src/edition/front-matter.ts';
import { editionPlugins } from '../../src/edition/pipeline.ts';
import { project, validSite } from './support/sites.ts';

/** The front matter that Astro, with plugins of its own around ours, hands to a page. */
const renderWithAstro = async (path: string, frontMatter: object): Promise<unknown> => {
  let last: VFile | undefined;
  const keepFile = () => (_tree: unknown, file: VFile) => {
    last = file;
  };
  const { remarkPlugins, rehypePlugins } = editionPlugins() as Parameters<typeof unified>[0] & object;
  const processor = unified({
    ...(remarkPlugins && { remarkPlugins }),
    rehypePlugins: [...(rehypePlugins ?? []), keepFile],
    gfm: false,
    smartypants: false,
  });
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false, srcDir: new URL(`file://${project}src/`) },
  );
  await renderer?.process(blankFrontMatter(await readFile(path, 'utf8')), path, frontMatter);
  return last?.data.astro?.frontmatter;
};

test.each([['content'], [validSite]])(
  'Astro hands the pages what the check has read in %s',
  async (folder) => {
    const { articles } = await checkContent(folder);
    const editions = articles.flatMap((article) => article.editions);
    expect(editions.length).toBeGreaterThan(0);
    for (const { path, annotations } of editions) {
      const { abstract } = annotations ?? {};
      expect(await renderWithAstro(path, { abstract })).toEqual({ abstract, annotations });
    }
  },
);
