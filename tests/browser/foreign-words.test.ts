import { expect, test } from 'vitest';
import { openSite } from '../support/site-links.ts';

const { pages, document: documentOf } = await openSite('dist');

/** Written in Latin letters in every language: names of formats and catalogues. */
const everywhere =
  /^(?:BibTeX|RIS|CSL|JSON|EPUB|PDF|Web Annotations|ORCID|URL|WorldCat|Google Books|cookie)$/u;
const address = /^\s*(?:https?:\/\/|doi\.org\/)/;
/** What a reference says in the language of the page, among its own words: the page, the editor. */
const ofReferences = /^(?:p|ed|с)\.?$/u;

const isCyrillic = (lang: string): boolean => /^(?:uk|ru|be|bg)\b(?!-Latn)|-Cyrl\b/.test(lang);
const latin = /\p{Script=Latin}+(?: Books| Annotations)?\.?/gu;
const cyrillic = /\p{Script=Cyrillic}+\.?/gu;

/** Texts of a page, names for what is heard and hints included, each with the language that it is said to be in. */
const textsOf = (root: Element, lang: string): readonly (readonly [text: string, lang: string])[] => {
  if (root.matches('script, style') || (root.matches('a') && address.test(root.textContent))) return [];
  const own = root.getAttribute('lang') ?? lang;
  const named = ['aria-label', 'title', 'placeholder', 'alt'].map((name) => root.getAttribute(name) ?? '');
  const content = root.matches('template') ? (root as HTMLTemplateElement).content : root;
  return [
    ...named.map((text) => [text, own] as const),
    ...[...content.childNodes].flatMap((node) =>
      node.nodeType === 1
        ? textsOf(node as Element, own)
        : node.nodeType === 3
          ? [[node.textContent ?? '', own] as const]
          : [],
    ),
  ];
};

test('whatever is written in other letters than the page is said to be in another language, on every page', async () => {
  const wrong: string[] = [];
  let foreign = 0;
  for (const page of pages) {
    const { documentElement: root, body } = await documentOf(page);
    const lang = root.getAttribute('lang') ?? '';
    for (const [text, own] of textsOf(body, lang)) {
      const others = text.match(isCyrillic(own) ? latin : cyrillic) ?? [];
      if (own !== lang) foreign += 1;
      wrong.push(
        ...others
          .filter((word) => !everywhere.test(word) && !(own !== lang && ofReferences.test(word)))
          .map((word) => `${page}: ${word}, said to be in ${own}`),
      );
    }
  }
  expect(wrong).toEqual([]);
  expect(foreign).toBeGreaterThan(pages.length);
});
