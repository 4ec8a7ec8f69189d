import { relative, resolve } from 'node:path';
import { compareEditions } from './compare/compare-editions.ts';
import { compareWorks } from './compare/compare-works.ts';
import { type Fault, isRule, sortFaults } from './faults.ts';
import type { ArticleId } from './ids.ts';
import { type Content, contentFolder, loadContent } from './load.ts';
import { type CheckedEdition, editionReader, type ReadEdition } from './read-edition.ts';
import { review } from './review/review.ts';
import type { Reviewed } from './review/reviewed.ts';

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
 * @param readEdition whoever checks again and again gives the same one, which reads only what has changed
 * @returns all faults at once, in reading order; never throws for what the content holds
 */
export const checkContent = async (
  folder: string = contentFolder,
  project: string = process.cwd(),
  readEdition: ReadEdition = editionReader(),
): Promise<CheckedContent> => {
  const content = loadContent(folder);
  const articles: CheckedArticle[] = [];
  for (const { id, editions, references } of content.articles) {
    const { people, places } = content;
    const readWith = { references, people, places };
    articles.push({ id, editions: await Promise.all(editions.map((file) => readEdition(file, readWith))) });
  }
  const found = [
    ...content.faults,
    ...compareWorks(content.articles.map(({ references }) => references)),
    ...articles.flatMap(({ editions }) => [
      ...editions.flatMap((edition) => [...edition.faults, ...edition.review]),
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
