import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliSize } from '../brotli.ts';
import { fontFaces, partsOf, staticImports } from './page-parts.ts';

/** What kind of bytes a part of a page is. */
export type PartKind = 'HTML' | 'CSS' | 'script' | 'font' | 'index';

/** One file, or what stands in the page of a kind together, with its bytes over the wire. */
export interface Part {
  readonly kind: PartKind;
  readonly name: string;
  readonly bytes: number;
  /** Sent inside the HTML: counts among its kind, but not a second time in the whole. */
  readonly inline?: true;
}

/** A page with all that a browser fetches to show it. */
export interface PageSize {
  /** Its file in the built site: `en/about/index.html`. */
  readonly file: string;
  readonly parts: readonly Part[];
}

/** The parts of one kind. */
export const partsOfKind = ({ parts }: PageSize, kind: PartKind): Part[] =>
  parts.filter((part) => part.kind === kind);

/** All parts but the fonts, so that nothing is counted twice. */
export const partsWithoutFonts = ({ parts }: PageSize): Part[] =>
  parts.filter(({ kind, inline }) => kind !== 'font' && !inline);

/** Bytes over the wire of some parts together. */
export const bytesOf = (parts: readonly Part[]): number => parts.reduce((sum, { bytes }) => sum + bytes, 0);

/** Stands for whichever host the site will be published on. */
const host = 'http://site.invalid';

/** The file of a built site at an address, or an error that says why there is none. */
function fileAt({ origin, pathname, href }: URL, base: string): string {
  if (origin !== host) throw new Error(`${href} is on another host`);
  if (!pathname.startsWith(base)) throw new Error(`${pathname} is outside of ${base}`);
  return decodeURIComponent(pathname.slice(base.length));
}

/**
 * Measures a page of a built site as it goes over the wire: texts in Brotli, fonts (which are compressed in themselves)
 * as they are. Of the fonts it counts every file whose characters the page's words need, whether or not the styles use it.
 *
 * @param base the path that the site is published under, with a slash at both ends
 * @throws if the page needs a file that isn't there, or one of another host
 */
export async function measurePage(site: string, file: string, base = '/'): Promise<PageSize> {
  const parts = new Map<string, Part>();

  /** Counts a text, unless it has been, and gives it to `follow` to count what it needs in turn. */
  async function addText(kind: PartKind, url: URL, follow: (text: string) => Promise<void>): Promise<void> {
    const name = fileAt(url, base);
    if (parts.has(name)) return;
    const text = await readFile(join(site, name));
    parts.set(name, { kind, name, bytes: await brotliSize(text) });
    await follow(text.toString('utf8'));
  }

  async function addImports(code: string, from: URL): Promise<void> {
    for (const address of staticImports(code)) await addScript(new URL(address, from));
  }

  const addScript = (url: URL): Promise<void> => addText('script', url, (code) => addImports(code, url));

  async function addInline(kind: PartKind, name: string, texts: readonly string[]): Promise<void> {
    if (texts.length === 0) return;
    parts.set(name, { kind, name, bytes: await brotliSize(Buffer.from(texts.join('\n'))), inline: true });
  }

  async function addFonts(css: string, from: URL, text: string): Promise<void> {
    const codePoints = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
    for (const { address, covers } of fontFaces(css)) {
      if (!codePoints.some(covers)) continue;
      const name = fileAt(new URL(address, from), base);
      parts.set(name, { kind: 'font', name, bytes: (await stat(join(site, name))).size });
    }
  }

  const pageUrl = new URL(base + file, host);
  try {
    await addText('HTML', pageUrl, async (html) => {
      const { styles, inlineStyles, scripts, inlineScripts, text } = partsOf(html);
      for (const url of styles.map((address) => new URL(address, pageUrl))) {
        await addText('CSS', url, (css) => addFonts(css, url, text));
      }
      await addInline('CSS', 'inline styles', inlineStyles);
      for (const css of inlineStyles) await addFonts(css, pageUrl, text);
      for (const address of scripts) await addScript(new URL(address, pageUrl));
      await addInline('script', 'inline scripts', inlineScripts);
      for (const code of inlineScripts) await addImports(code, pageUrl);
    });
  } catch (cause) {
    throw new Error(`${file} can't be weighed`, { cause });
  }
  return { file, parts: [...parts.values()] };
}
