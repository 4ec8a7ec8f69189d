/** What a page of the built site is made of besides its own HTML, as its markup names it. */
export interface PageParts {
  /** Addresses of its style sheets. */
  readonly styles: readonly string[];
  /** Addresses of its scripts, preloaded modules too. */
  readonly scripts: readonly string[];
  readonly inlineStyles: readonly string[];
  readonly inlineScripts: readonly string[];
  /** Its words, to tell which subsets of a font it needs. */
  readonly text: string;
}

const attributes = `(?:[^>"']|"[^"]*"|'[^']*')*`;
const element = new RegExp(
  [
    '<!--.*?-->',
    `<script(?<script>${attributes})>(?<code>.*?)</script\\s*>`,
    `<style${attributes}>(?<css>.*?)</style\\s*>`,
    `<link(?<link>${attributes})>`,
    `</?!?[a-z]${attributes}>`,
  ].join('|'),
  'gis',
);

/** Types of `<script>` that are run (HTML, 4.12.1); all others are data. */
const runs = new Set(['', 'module', 'text/javascript', 'application/javascript']);

/** Reads the parts of a page from its HTML, which is Astro's own output and so well-formed. */
export function partsOf(html: string): PageParts {
  const styles: string[] = [];
  const scripts: string[] = [];
  const inlineStyles: string[] = [];
  const inlineScripts: string[] = [];
  for (const { groups = {} } of html.matchAll(element)) {
    if (groups['css'] !== undefined) inlineStyles.push(groups['css']);
    else if (groups['link'] !== undefined) {
      const href = attribute(groups['link'], 'href');
      const rel = attribute(groups['link'], 'rel')?.split(/\s+/) ?? [];
      if (href === undefined || rel.includes('alternate')) continue;
      if (rel.includes('stylesheet')) styles.push(href);
      if (rel.includes('modulepreload')) scripts.push(href);
    } else if (groups['script'] !== undefined && runs.has(attribute(groups['script'], 'type') ?? '')) {
      const src = attribute(groups['script'], 'src');
      if (src !== undefined) scripts.push(src);
      else if (groups['code']) inlineScripts.push(groups['code']);
    }
  }
  return { styles, scripts, inlineStyles, inlineScripts, text: html.replace(element, ' ') };
}

/** The value of an attribute in the inside of a start tag; `undefined` if the tag doesn't have it. */
function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`(?<=^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return (value?.[1] ?? value?.[2] ?? value?.[3])?.replaceAll('&amp;', '&');
}

/** Addresses that a module needs before it runs: its static imports and re-exports (ECMA-262, 16.2). */
export const staticImports = (code: string): string[] =>
  [...code.matchAll(/(?:\bfrom|\bimport)\s*(["'])(?<path>\.{0,2}\/[^"']+)\1/g)].flatMap(
    ({ groups }) => groups?.['path'] ?? [],
  );

/** A file of a font, and the characters it is fetched for. */
export interface FontFace {
  readonly address: string;
  /** Whether a browser fetches it for a text that has this code point (CSS Fonts 4, 4.5). */
  covers(codePoint: number): boolean;
}

/** The font faces of a style sheet. */
export function fontFaces(css: string): FontFace[] {
  return [...css.matchAll(/@font-face\s*\{(?<rule>[^}]*)\}/g)].flatMap(({ groups = {} }) => {
    const rule = groups['rule'] ?? '';
    const address = /\bsrc\s*:[^;]*?url\(\s*["']?(?<url>[^"')]+)/.exec(rule)?.groups?.['url'];
    if (address === undefined || address.startsWith('data:')) return [];
    const ranges = unicodeRanges(/\bunicode-range\s*:(?<list>[^;]*)/i.exec(rule)?.groups?.['list']);
    return [{ address, covers: (point) => ranges.some(([from, to]) => from <= point && point <= to) }];
  });
}

/** Reads `U+0-FF, U+4??`; without a list, every character is in range. */
function unicodeRanges(list = 'U+0-10FFFF'): [from: number, to: number][] {
  return [...list.matchAll(/U\+([0-9a-f?]+)(?:-([0-9a-f]+))?/gi)].map(([, first = '', last]) => [
    Number.parseInt(first.replaceAll('?', '0'), 16),
    Number.parseInt(last ?? first.replaceAll('?', 'f'), 16),
  ]);
}
