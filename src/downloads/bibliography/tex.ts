import { type CslItem, type CslName, isNames } from './item.ts';
import { oneLine } from './one-line.ts';

/**
 * An item whose words stand as they are to stand in BibTeX. What is read without regard to TeX, an address, keeps all
 * but the signs that would end the field.
 */
export const texItem = ({ id, type, ...variables }: CslItem): CslItem => ({
  ...Object.fromEntries(
    Object.entries(variables).map(([variable, value]) => [
      variable,
      typeof value === 'string' && verbatim.has(variable)
        ? value.replaceAll(/[{}\\]/g, encodeURIComponent)
        : texValue(value),
    ]),
  ),
  id,
  type,
});

const verbatim: ReadonlySet<string> = new Set(['URL', 'DOI']);

const texValue = (value: CslItem[string]): CslItem[string] => {
  if (isNames(value)) return value.map(texName);
  return typeof value === 'string' ? tex(value) : value;
};

/** A comma parts a family name from a given one; a name that has another comma in it is taken as a whole. */
const texName = (name: CslName): CslName => {
  if ('literal' in name) return { literal: tex(name.literal) };
  const { family, given } = name;
  if (given === undefined) return { family: tex(family) };
  return `${family}${given}`.includes(',')
    ? { literal: tex(`${family}, ${given}`) }
    : { family: tex(family), given: tex(given) };
};

/**
 * A text as it stands in a field of BibTeX: in UTF-8, of its signs only those escaped that TeX reads as commands, and
 * those kept apart that it would draw as one (`--`, two quotes).
 */
export const tex = (text: string): string => {
  const signs = balanced(text) ? escapes : { ...escapes, ...loneBraces };
  return oneLine(text)
    .replace(/[\\~^<{}&%$#_]/g, (sign) => signs[sign] ?? `\\${sign}`)
    .replace(/([-`',])(?=\1)|[?!](?=`)/g, '$&{}');
};

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\^{}',
  // Citation.js would take it for the beginning of a tag, and leave out a tag that it does not know.
  '<': '{<}',
};

/** BibTeX counts braces, escaped or not: with one too many it would not find the end of the field. */
const loneBraces = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };

const balanced = (text: string): boolean => {
  let open = 0;
  for (const sign of text) {
    if (sign === '{') open += 1;
    if (sign === '}') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
};
