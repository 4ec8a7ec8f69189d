import { BibLatexParser } from 'biblatex-csl-converter';

/** An entry as biblatex-csl-converter reads it, its words without their marks. */
interface ReadEntry {
  readonly key: string;
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** @throws if the reader has anything to say */
export const readBibtex = (text: string): readonly ReadEntry[] => {
  const { entries, errors, warnings } = new BibLatexParser(text, { processUnexpected: true }).parse();
  // That a field is unusual for a type is a matter of taste.
  const faults = [...errors, ...warnings].filter(({ type }) => type !== 'unexpected_field');
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return Object.values(entries).map(({ entry_key, bib_type, fields, unexpected_fields }) => ({
    key: entry_key,
    type: bib_type,
    fields: plain({ ...fields, ...unexpected_fields }) as Readonly<Record<string, unknown>>,
  }));
};

/** Runs of text as one string, wherever they stand. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.every(isText) ? value.map(({ text }) => text).join('') : value.map(plain);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
};

const isText = (node: unknown): node is { readonly text: string } =>
  typeof node === 'object' && node !== null && 'text' in node;
