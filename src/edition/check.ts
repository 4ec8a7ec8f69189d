import { relative, resolve } from 'node:path';
import { createProcessor } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Lang } from './annotations.ts';
import { compareEditions } from './compare/compare-editions.ts';
import { compareWorks } from './compare/compare-works.ts';
import type { ComparedEdition } from './compare/side.ts';
import { type Fault, faultFromMessage, isRule, sortFaults } from './faults.ts';
import { blankFrontMatter } from './front-matter.ts';
import type { ArticleId } from './ids.ts';
import { type Content, contentFolder, type EditionFile, loadContent } from './load.ts';
import { editionPlugins } from './pipeline.ts';
import { review } from './review/review.ts';
import type { Reviewed } from './review/reviewed.ts';

/** One edition as the plugins read it. */
interface CheckedEdition extends ComparedEdition {
  readonly lang: Lang;
  readonly source: string;
}

interface CheckedArticle {
  readonly id: ArticleId;
  readonly editions: readonly CheckedEdition[];
}

/** What a content folder holds and what is wrong with it. */
export interface CheckedContent {
  readonly content: Content;
  readonly articles: readonly CheckedArticle[];
  readonly faults: readonly Fault[];
  /** What is told of, but stops nothing. */
  readonly warnings: readonly Fault[];
}

/**
 * Checks the whole content folder: every data file, every edition, and that the editions of an article agree.
 *
 * @param project the folder to which the paths in the faults are relative
 * @returns all faults at once, in reading order; never throws for what the content holds
 */
export const checkContent = async (
  folder: string = contentFolder,
  project: string = process.cwd(),
): Promise<CheckedContent> => {
  const content = loadContent(folder);
  const processor = createProcessor(editionPlugins());
  const readEdition = async ({ lang, path, source, frontMatter }: EditionFile): Promise<CheckedEdition> => {
    const file = new VFile({
      path,
      value: blankFrontMatter(source),
      data: { astro: { frontmatter: { ...frontMatter.value } } },
    });
    try {
      await processor.process(file);
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error;
      return { lang, path, source, faults: [faultFromMessage(path, error)] };
    }
    const faults = file.messages.map((message) => faultFromMessage(path, message));
    return {
      lang,
      path,
      source,
      faults,
      ...(file.data.annotations && { annotations: file.data.annotations }),
    };
  };

  const articles: CheckedArticle[] = [];
  for (const { id, editions } of content.articles) {
    articles.push({ id, editions: await Promise.all(editions.map(readEdition)) });
  }
  const found = [
    ...content.faults,
    ...compareWorks(content.articles.map(({ references }) => references)),
    ...articles.flatMap(({ editions }) => [
      ...editions.flatMap((edition) => edition.faults),
      ...compareEditions(editions),
    ]),
    ...review(
      content,
      articles.map(({ editions }, index) => ({
        references: content.articles[index]?.references ?? { path: '', faults: [] },
        editions: editions.filter(isReadable),
      })),
    ),
  ].map((fault) => ({ ...fault, file: relative(project, resolve(fault.file)) }));
  const [faults = [], warnings = []] = [true, false].map((stops) =>
    sortFaults(found.filter(({ rule }) => isRule(rule) === stops)),
  );
  return { content, articles, faults, warnings };
};

const isReadable = (edition: CheckedEdition): edition is CheckedEdition & Reviewed =>
  edition.annotations !== undefined;
