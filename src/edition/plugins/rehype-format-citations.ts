import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeCitation from 'rehype-citation';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addLocale, addStyle, localePath } from '../../citations/csl.ts';
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

const style = 'edition';

/** rehype-citation brings along en-US, but not uk-UA. */
const locales: Readonly<Record<Lang, string>> = { en: 'en-US', uk: 'uk-UA' };

addStyle(style, readFileSync(new URL('../../citations/edition.csl', import.meta.url), 'utf8'));
addLocale(locales.uk, readFileSync(localePath(locales.uk), 'utf8'));

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
    // It joins the path of the references to this one.
    const path = dirname(referencesPath);
    await unified()
      .use(rehypeCitation, {
        path,
        bibliography: relative(path, referencesPath),
        csl: style,
        lang: locales[lang],
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
