import remarkFootnotes from 'remark-footnotes';
import type { Pluggable, Plugin } from 'unified';
import type { EditionContext } from './context.ts';
import { lookUpEdition } from './load.ts';
import { collectAnnotations } from './plugins/collect-annotations.ts';
import { rehypeClaims } from './plugins/rehype-claims.ts';
import { rehypeFindCitations } from './plugins/rehype-find-citations.ts';
import { rehypeForeign } from './plugins/rehype-foreign.ts';
import { rehypeFormatCitations } from './plugins/rehype-format-citations.ts';
import { rehypeLinks } from './plugins/rehype-links.ts';
import { rehypeMentions } from './plugins/rehype-mentions.ts';
import { rehypeNotes } from './plugins/rehype-notes.ts';
import { rehypeSections } from './plugins/rehype-sections.ts';
import { remarkContentModel } from './plugins/remark-content-model.ts';
import { remarkContext } from './plugins/remark-context.ts';
import { remarkNotes } from './plugins/remark-notes.ts';
import { remarkParagraphs } from './plugins/remark-paragraphs.ts';

/**
 * The plugins that turn an edition into annotations, in the order in which they need each other. The site is built
 * with them and checked with them.
 *
 * @param lookUp what is known about the edition in a file, by its path; by default, what lies beside it on disk
 */
export const editionPlugins = (
  lookUp: (path: string) => EditionContext = lookUpEdition,
): { remarkPlugins: Pluggable[]; rehypePlugins: Pluggable[] } => ({
  remarkPlugins: [
    [remarkContext, lookUp],
    // Typed for unified 10.
    [remarkFootnotes as Plugin<[{ inlineNotes: boolean }]>, { inlineNotes: true }],
    remarkContentModel,
    remarkNotes,
    remarkParagraphs,
  ],
  rehypePlugins: [
    rehypeSections,
    rehypeClaims,
    rehypeMentions,
    rehypeForeign,
    rehypeFindCitations,
    rehypeFormatCitations,
    rehypeNotes,
    rehypeLinks,
    collectAnnotations,
  ],
});
