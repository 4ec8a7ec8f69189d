/** The limit of what a page of this text can weigh: its HTML alone, with no style and no script. */
import type { Lang } from '../../src/edition/annotations.ts';
import type { SiteArticle } from '../../src/edition/site-article.ts';
import { byline, type Markup, markedUp } from './markdown-article.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const html: Markup = {
  citation: ({ key, label }) => `<a href="#ref-${key}">${label}</a>`,
  note: (number) => `<sup><a href="#note-${number}">${number}</a></sup>`,
  words: escaped,
};

/** An edition as one HTML page: title, author, abstract, sections, notes and references, all linked, and nothing else. */
export const barePage = (article: SiteArticle, lang: Lang): string => {
  const { abstract, sections, notes, bibliography } = article.editions[lang];
  const title = escaped(article.meta.title[lang]);
  return [
    `<!doctype html><html lang="${lang}"><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${title}</title>`,
    `<h1>${title}</h1>`,
    `<p>${escaped(byline(article, lang))}</p>`,
    `<p>${escaped(abstract)}</p>`,
    ...sections.flatMap(({ id, title: heading, paragraphs }) => [
      `<h2 id="${id}">${escaped(heading)}</h2>`,
      ...paragraphs.map((paragraph) => `<p id="${paragraph.id}">${markedUp(paragraph, notes, html)}</p>`),
    ]),
    `<ol>${notes.map(({ id, text }) => `<li id="${id}">${escaped(text)}</li>`).join('')}</ol>`,
    `<ol>${bibliography.map(({ key, html: entry }) => `<li id="ref-${key}">${entry}</li>`).join('')}</ol>`,
    '',
  ].join('\n');
};
