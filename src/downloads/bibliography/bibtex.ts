import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { BibliographyItem, CslItem } from './item.ts';
import { leftOver } from './left-over.ts';
import { tex, texItem } from './tex.ts';

// Otherwise every letter that TeX has no command for is left out: all Cyrillic ones, and ə.
plugins.config.get('@bibtex').format.asciiOnly = false;

/**
 * Works as BibTeX, in UTF-8: the types and fields that Citation.js finds for them in BibLaTeX, by the names that the
 * styles of BibTeX know too where there are such. What no field is for stands in `annote`, which reference managers
 * show and styles do not print.
 *
 * @see https://ctan.org/pkg/biblatex, sections 2.1 and 2.2
 */
export const bibtex = (items: readonly BibliographyItem[]): string => items.map(entry).join('\n');

const entry = ({ csl, keywords, notes }: BibliographyItem): string => {
  const { type } = biblatex(csl);
  const { author, editor, title, ...others } = fieldsOf(csl);
  const annote = [
    ...notes,
    ...keywords.filter((keyword) => !isOne(keyword)).map((keyword) => `keyword: ${keyword}`),
    ...leftOver(csl, fieldsOf),
    ...(type === 'misc' ? [`type: ${csl.type}`] : []),
  ];
  const fields = Object.entries({
    author,
    editor,
    // In braces of its own, where Citation.js has every word with a capital: no style makes them small.
    title: `{${tex(csl.title)}}`,
    ...others,
    keywords: keywords.filter(isOne).map(tex).join(', '),
    annote: annote.map(tex).join(' · '),
  });
  const lines = fields.map(([field, value]) => (value ? `  ${field} = {${value}},\n` : ''));
  return `@${type}{${csl.id},\n${lines.join('')}}\n`;
};

/** A comma or a semicolon parts keywords, for one program or another. */
const isOne = (keyword: string): boolean => !/[,;]/.test(keyword);

/** Those of BibLaTeX, three under the older name that it reads as well; not those for a note, of which there is ours. */
const fieldsOf = (csl: CslItem): Readonly<Record<string, string>> => {
  const { journaltitle, location, date, annotation, keywords, note, ...others } = biblatex(csl).properties;
  const [year] = date?.split('-') ?? [];
  return {
    ...(journaltitle && { journal: journaltitle }),
    ...(location && { address: location }),
    ...(year && { year }),
    ...(date && date !== year && { date }),
    ...others,
  };
};

const biblatex = (csl: CslItem) => {
  const [found] = plugins.output.format('biblatex', [texItem(csl)], { format: 'object' });
  if (!found) throw new Error(`Citation.js gives no entry for ${csl.id}`);
  return found;
};
