import { toXast } from 'hast-util-to-xast';
import { visit } from 'unist-util-visit';
import { toXml } from 'xast-util-to-xml';
import { type Attributes, x as build, type Child, type Result } from 'xastscript';
import type { Lang } from '../../edition/annotations.ts';
import { phrasingTree } from '../../edition/phrasing-html.ts';
import { files } from './book.ts';

export type { Child } from 'xastscript';

/**
 * An element, as xastscript makes one; but an element may come first without attributes before it, which xastscript would
 * take for attributes, and what is `false` is left out.
 */
export const x = (name: string, first?: Attributes | Child, ...rest: readonly Child[]): XmlElement =>
  isAttributes(first)
    ? build(name, first, ...rest.map(orNothing))
    : build(name, {}, ...[first, ...rest].map(orNothing));

/** An element of XML. */
export type XmlElement = Extract<Result, { readonly name: string }>;

const isAttributes = (value: Attributes | Child): value is Attributes =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('children' in value);

const orNothing = (child: Child): Child => (child === false ? undefined : child);

/** A content document of a book. */
export interface Page {
  readonly lang: Lang;
  readonly title: string;
  /** What the page is for, by the EPUB 3 Structural Semantics Vocabulary. */
  readonly type: string;
  readonly body: Child;
}

/** Writes a content document: XHTML with the attributes of EPUB 3.3, 6.1. */
export const xhtmlPage = ({ lang, title, type, body }: Page): string =>
  xmlDocument(
    x(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        ...inLanguage(lang),
      },
      x(
        'head',
        x('meta', { charset: 'utf-8' }),
        x('title', title),
        x('link', { rel: 'stylesheet', type: 'text/css', href: files.styles }),
      ),
      x('body', { 'epub:type': type }, body),
    ),
    '<!DOCTYPE html>\n',
  );

/** @param doctype with a line break at its end */
export const xmlDocument = (root: XmlElement, doctype = ''): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${doctype}${toXml(root, { closeEmptyElements: true })}\n`;

/** The attributes that give the language of an element: HTML's, and XML's of the same value. */
export const inLanguage = (lang: string) => ({ lang, 'xml:lang': lang }) as const;

/** How a phrase's elements are changed on their way into a book, one by one. */
export type Change = (attributes: Record<string, string | null | undefined>, name: string) => void;

/** Phrasing HTML of the annotations as XHTML. */
export const phrasing = (html: string, change: Change = () => {}): readonly Child[] => {
  const tree = toXast(phrasingTree(html));
  visit(tree, 'element', ({ attributes, name }) => {
    // Each stands inside an element that is in this namespace already.
    delete attributes['xmlns'];
    if (attributes['lang']) attributes['xml:lang'] = attributes['lang'];
    change(attributes, name);
  });
  return tree.type === 'root' ? tree.children : [tree];
};
