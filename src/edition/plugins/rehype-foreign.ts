import type { Root } from 'hast';
import { CONTINUE, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { onlyAttribute } from './attributes.ts';
import { elementFor, replace } from './elements.ts';
import { report } from './report.ts';

/**
 * Marks words in another language than the edition's, so that they are read aloud and hyphenated as such.
 *
 * in:  `<Foreign lang="az">Şəhidlər xiyabanı</Foreign>`
 * out: `<span lang="az">Şəhidlər xiyabanı</span>`
 *
 * @see https://www.rfc-editor.org/info/bcp47
 */
export const rehypeForeign =
  () =>
  (tree: Root, file: VFile): void => {
    visitParents(tree, 'mdxJsxTextElement', (node, ancestors) => {
      if (node.name !== 'Foreign') return CONTINUE;
      const lang = onlyAttribute(file, node, 'lang');
      const known = lang !== undefined && isLanguageTag(lang);
      if (!known) {
        report(file, {
          rule: 'malformed-language',
          place: node.position,
          reason: lang === undefined ? '<Foreign> has no lang' : `"${lang}" is no language tag`,
          mend: 'write <Foreign lang="az">, with a tag of BCP 47',
        });
      }
      return replace(node, ancestors.at(-1), elementFor('span', known ? { lang } : {}, node));
    });
  };

const isLanguageTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};
