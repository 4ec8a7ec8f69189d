import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeCitation from 'rehype-citation';
import { unified } from 'unified';
import type { Lang } from '../../edition/annotations.ts';
import { addLocale, addStyle, localePath } from '../csl.ts';
import dstu from '../styles/dstu-8302.csl?raw';
import type { CitingStyle } from './styles.ts';

/** A CSL-JSON item, of which the formatter itself needs no more. */
interface Item {
  readonly id: string;
}

interface Formatted {
  /** The entry of each item in the list of references, as HTML phrasing content, by its id in lower case. */
  readonly entries: ReadonlyMap<string, string>;
  /** The citation of each paragraph, as HTML phrasing content. */
  readonly citations: readonly string[];
}

interface Style {
  /**
   * Its word for a paragraph: Ukrainian CSL locales have «пар.», which is a section. The MLA of rehype-citation leaves
   * out the space behind a locator's word.
   */
  readonly paragraph: Readonly<Record<Lang, string>>;
  /** Region of the locale with that word, from those that ISO 3166 leaves to its users; locales are kept by name. */
  readonly region: string;
}

/** All but this one rehype-citation brings along, by these names. */
addStyle('dstu' satisfies CitingStyle, dstu);

const styles: Readonly<Record<CitingStyle, Style>> = {
  apa: { paragraph: { en: 'para.', uk: 'абз.' }, region: 'XA' },
  chicago: { paragraph: { en: 'para.', uk: 'абз.' }, region: 'XC' },
  mla: { paragraph: { en: 'par.\u00A0', uk: 'абз.\u00A0' }, region: 'XM' },
  dstu: { paragraph: { en: 'para.', uk: 'абз.' }, region: 'XD' },
};

/**
 * Formats works in a style, and citations of one of them by paragraph, with citeproc, which rehype-citation runs.
 *
 * @param items CSL-JSON; the first is the one that is cited
 * @param paragraphs numbers of the paragraphs to cite
 * @throws if rehype-citation leaves a citation as it was
 * @see https://docs.citationstyles.org/en/stable/specification.html#locators
 */
export const formatInStyle = async (
  style: CitingStyle,
  lang: Lang,
  items: readonly [Item, ...Item[]],
  paragraphs: readonly string[],
): Promise<Formatted> => {
  // It reads items from files only, by paths relative to one folder.
  const path = mkdtempSync(join(tmpdir(), 'citing-'));
  try {
    writeFileSync(join(path, 'items.json'), JSON.stringify(items));
    const tree = citing(items[0], paragraphs);
    await unified()
      .use(rehypeCitation, {
        path,
        bibliography: 'items.json',
        csl: style,
        lang: localeOf(style, lang),
        noCite: ['@*'],
        linkCitations: false,
        showTooltips: false,
      })
      .run(tree);
    return formatted(tree);
  } finally {
    rmSync(path, { recursive: true });
  }
};

const citing = ({ id }: Item, paragraphs: readonly string[]): Root => ({
  type: 'root',
  children: paragraphs.map((number) => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    // Braces hold an explicit locator, whatever its letters are.
    children: [{ type: 'text', value: `[@${id}, {para. ${number}}]` }],
  })),
});

const formatted = (tree: Root): Formatted => {
  const elements = tree.children.filter((node) => node.type === 'element');
  const list = elements.find(({ properties }) => properties.id === 'refs');
  const entries = list?.children.filter((node) => node.type === 'element') ?? [];
  return {
    entries: new Map(entries.map((entry) => [`${entry.properties.id}`.replace(/^bib-/, ''), inner(entry)])),
    citations: elements
      .filter((element) => element !== list)
      .map(({ children: [citation] }) => {
        if (citation?.type !== 'element') throw new Error('rehype-citation could not read a citation');
        return inner(citation);
      }),
  };
};

const inner = ({ children }: Element): string => toHtml({ type: 'root', children }).trim();

/** The name of the locale in which a style speaks a language. It is made known when it is first asked for. */
const localeOf = (style: CitingStyle, lang: Lang): string => {
  const { region, paragraph } = styles[style];
  const name = `${lang}-${region}`;
  if (!known.has(name)) addLocale(name, localeXml(lang, name, paragraph[lang]));
  known.add(name);
  return name;
};

const known = new Set<string>();

const localeXml = (lang: Lang, name: string, paragraph: string): string => {
  const original = { en: 'en-US', uk: 'uk-UA' }[lang];
  const own = `<term name="paragraph" form="short">${paragraph}</term>`;
  return readFileSync(localePath(original), 'utf8')
    .replace(`xml:lang="${original}"`, `xml:lang="${name}"`)
    .replace(/<term name="paragraph" form="short">.*?<\/term>/s, own);
};
