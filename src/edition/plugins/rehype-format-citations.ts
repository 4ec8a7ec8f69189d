import { createRequire } from 'node:module';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeCitation from 'rehype-citation';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Lang } from '../annotations.ts';
import { formatCitation } from '../citation-syntax.ts';
import { contextOf } from './remark-context.ts';
import { report } from './report.ts';

declare module 'vfile' {
  interface DataMap {
    /** The list of references as the CSL style formats it: `div.references > div.csl-entry#bib-KEY`. */
    bibliography: Element;
  }
}

const stylePath = fileURLToPath(new URL('../../citations/edition.csl', import.meta.url));

/** rehype-citation knows en-US by name, other locales by the path of their XML. */
const locales: Readonly<Record<Lang, { path: string } | { name: string }>> = {
  en: { name: 'en-US' },
  uk: { path: createRequire(import.meta.url).resolve('citeproc-locales/locales/locales-uk-UA.xml') },
};

/**
 * Formats every citation and the list of references with rehype-citation and the site's CSL style, in the language of
 * the edition. The list leaves the tree; a citation that stays as it was written is a fault.
 *
 * in:  `<span>[@pompeev1992, p. 63]</span>`
 * out: `<a role="doc-biblioref" href="#ref-pompeev1992" id="cite-7">[9, p. 63]</a>`
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export const rehypeFormatCitations =
  () =>
  async (tree: Root, file: VFile): Promise<void> => {
    const { references, referencesPath, lang } = contextOf(file);
    if (!references) return;
    // It joins every path to this one, so they are relative to it.
    const path = dirname(referencesPath);
    const locale = locales[lang];
    await unified()
      .use(rehypeCitation, {
        path,
        bibliography: relative(path, referencesPath),
        csl: relative(path, stylePath),
        lang: 'name' in locale ? locale.name : relative(path, locale.path),
        noCite: ['@*'],
        // Off: with a label style and a locator its links crash, and its tooltips escape twice.
        linkCitations: false,
        showTooltips: false,
      })
      .run(tree, file);
    takeBibliography(tree, file);
    linkCitations(tree, file, references);
  };

const takeBibliography = (tree: Root, file: VFile): void => {
  tree.children = tree.children.filter((node) => {
    if (node.type !== 'element' || node.properties.id !== 'refs') return true;
    file.data.bibliography = node;
    return false;
  });
};

/** The number in `[9, p. 63]`, as the CSL style prints it. */
const printedNumber = /(?<=^\[)\d+(?=[,\]])/;

const linkCitations = (tree: Root, file: VFile, numbers: ReadonlyMap<string, string>): void => {
  let number = 0;
  visit(tree, 'element', (node) => {
    const citation = node.data?.citation;
    if (!citation) return;
    number += 1;
    const value = textOf(node).replaceAll(' ', '\u00A0');
    if (printedNumber.exec(value)?.[0] !== numbers.get(citation.key)) {
      report(file, {
        rule: 'unformatted-citation',
        place: citation.at,
        reason: `${formatCitation(citation)} came out as "${value}"`,
        mend: 'give the reference a longer key; rehype-citation cannot read this one',
      });
    }
    node.tagName = 'a';
    node.properties = {
      role: 'doc-biblioref',
      href: `#ref-${citation.key}`,
      id: `cite-${number}`,
    };
    node.children = [{ type: 'text', value }];
  });
};
