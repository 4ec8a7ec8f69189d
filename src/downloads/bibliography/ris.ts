import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { type BibliographyItem, type CslDate, type CslItem, dateParts, isDate, isNames } from './item.ts';
import { leftOver } from './left-over.ts';
import { oneLine } from './one-line.ts';

/**
 * Works as RIS, in UTF-8, a field a line, each line ended by CR and LF: the types and tags that Citation.js finds for
 * them, but where reference managers would read something else. What no tag is for stands in a note.
 *
 * @see https://refdb.sourceforge.net/manual-0.9.6/sect1-ris-format.html
 */
export const ris = (items: readonly BibliographyItem[]): string => items.map(record).join('\r\n');

const record = ({ csl, keywords, notes }: BibliographyItem): string => {
  const { TY = 'GEN' } = tagsOf(csl);
  const note = [
    ...notes,
    ...leftOver(csl, (one) => fieldsOf(withoutCommas(one))),
    ...(TY === 'GEN' ? [`type: ${csl.type}`] : []),
  ];
  const fields = Object.entries({
    // LEGAL, as Citation.js has it, is a court case to Zotero.
    TY: csl.type === 'legislation' ? 'STAT' : TY,
    // Whole, not its first twenty letters: it is the key of the citations.
    ID: csl.id,
    ...fieldsOf(csl),
    KW: keywords,
    N1: note.length > 0 ? note.join(' · ') : [],
    ER: '',
  });
  return fields.flatMap(([tag, value]) => [value].flat().map((one) => line(tag, one))).join('');
};

/** Not by Citation.js, which would break a long one within a word. */
const line = (tag: string, value: string): string => `${tag}  - ${oneLine(value)}\r\n`;

const fieldsOf = ({
  issued,
  accessed,
  ...csl
}: CslItem): Readonly<Record<string, string | readonly string[]>> => {
  const { TY, ID, KW, N1, ...tags } = tagsOf(csl);
  return {
    ...tags,
    ...(isDate(issued) && { PY: `${dateParts(issued)[0]}`, DA: date(issued) }),
    ...(isDate(accessed) && { Y2: date(accessed) }),
  };
};

const tagsOf = (csl: CslItem) => {
  const [found] = plugins.output.format('ris', [csl], { format: 'object' });
  if (!found) throw new Error(`Citation.js gives no record for ${csl.id}`);
  return found;
};

/** `1991/10/18/`, `2006///` */
const date = (csl: CslDate): string => [0, 1, 2].map((part) => `${dateParts(csl)[part] ?? ''}/`).join('');

/** Without the names that are read otherwise than they are: a comma parts a family name from a given one. */
const withoutCommas = (csl: CslItem): CslItem => ({
  ...Object.fromEntries(
    Object.entries(csl).filter(
      ([, value]) =>
        !isNames(value) || !value.some((name) => Object.values(name).some((part) => part?.includes(','))),
    ),
  ),
  id: csl.id,
  type: csl.type,
});
