import type { Annotations, Paragraph } from '../../../src/edition/annotations.ts';
import { checkContent } from '../../../src/edition/check.ts';
import { checkedArticles, type SiteArticle } from '../../../src/edition/site-article.ts';

const articleIn = async (folder: string): Promise<SiteArticle> => {
  const [article] = checkedArticles(await checkContent(folder));
  if (!article) throw new Error(`${folder} holds no article`);
  return article;
};

/** The article as it stands in `content/`. */
export const article: SiteArticle = await articleIn('content');

/** Another one, of two sections, with little in it. */
export const smallArticle: SiteArticle = await articleIn('tests/fixtures/sites/valid');

const withParagraphs = (
  edition: Annotations,
  change: (paragraph: Paragraph) => Partial<Paragraph>,
): Annotations => ({
  ...edition,
  sections: edition.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph) => ({ ...paragraph, ...change(paragraph) })),
  })),
});

/** The same claims, none of which gives a source. */
export const nothingCited = (edition: Annotations): Annotations =>
  withParagraphs(edition, ({ claims }) => ({
    citations: [],
    claims: claims.map((claim) => ({ ...claim, basis: 'uncited', citations: [] })),
  }));

/** As many sections as are wanted, the given ones over and over, numbered through. */
export const withSections = (edition: Annotations, count: number): Annotations => ({
  ...edition,
  sections: Array.from({ length: count }, (_, index) => {
    const section = edition.sections[index % edition.sections.length];
    if (!section) throw new Error('The edition has no section');
    return { ...section, id: `s-${index + 1}`, number: index + 1 };
  }),
});
