/**
 * The phrasing content of the annotations as a tree again, for the few views that must write it in another way: two
 * editions on one page can't share ids, and a book is XHTML. Nothing is learned from it that the annotations don't say.
 */
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/** @param html of a paragraph, a claim, a note or an entry of the bibliography */
export const phrasingTree = (html: string): Root => fromHtml(html, { fragment: true });

/** As `collect-annotations.ts` writes it. */
export const phrasingHtml = (tree: Root): string => toHtml(tree);
