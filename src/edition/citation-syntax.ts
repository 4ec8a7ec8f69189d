/**
 * The citations an author writes: Pandoc's `[@key]` and `[@key, p. N]`, one reference in each pair of brackets.
 *
 * @see https://pandoc.org/MANUAL.html#extension-citations
 */

/** A reference and, where a page is cited, its locator. */
export interface CitationTarget {
  readonly key: string;
  /** `63`, `63–65`, `xiv` */
  readonly locator?: string;
}

export interface WrittenCitation extends CitationTarget {
  readonly kind: 'citation';
  /** From the opening bracket … */
  readonly start: number;
  /** … to behind the closing one. */
  readonly end: number;
}

export interface MalformedCitation {
  readonly kind: 'malformed';
  readonly start: number;
  readonly reason: string;
  readonly mend: string;
}

const sign = /(?<![\p{L}\p{N}])@/gu;
const page = /(?:\d+|[ivxlcdm]+)/.source;
const whole = new RegExp(
  `^@(?<key>[^\\s,;@]+)(?:,\\s*p\\.\\s*(?<from>${page})(?:\\s*[-–]\\s*(?<to>${page}))?)?$`,
  'u',
);
const usage = 'write [@key] or [@key, p. 63]';

/**
 * Every citation of a text and everything that looks like a slip for one, in order.
 *
 * An `@` inside a word, as in an e-mail address, is no citation.
 */
export const parseCitations = (text: string): readonly (WrittenCitation | MalformedCitation)[] => {
  const found: (WrittenCitation | MalformedCitation)[] = [];
  let done = 0;
  for (const { index: at } of text.matchAll(sign)) {
    if (at < done) continue;
    const start = openingBracket(text, done, at);
    const end = closingBracket(text, at);
    if (start === undefined) {
      found.push(malformed(at, `"${text.slice(at).split(/\s/u)[0]}" is not in brackets`, usage));
      done = at + 1;
    } else if (end === undefined) {
      found.push(malformed(start, 'the citation has no closing bracket', usage));
      done = at + 1;
    } else {
      found.push(parseBracket(text.slice(start + 1, end - 1), start, end));
      done = end;
    }
  }
  return found;
};

/** The source of a citation: what `parseCitations` reads back as the same reference and locator. */
export const formatCitation = ({ key, locator }: CitationTarget): string =>
  locator === undefined ? `[@${key}]` : `[@${key}, p. ${locator}]`;

const openingBracket = (text: string, from: number, at: number): number | undefined => {
  const start = text.lastIndexOf('[', at);
  return start < from || text.slice(start, at).includes(']') ? undefined : start;
};

const closingBracket = (text: string, at: number): number | undefined => {
  const end = text.indexOf(']', at);
  return end === -1 || text.slice(at, end).includes('[') ? undefined : end + 1;
};

const parseBracket = (inner: string, start: number, end: number): WrittenCitation | MalformedCitation => {
  const { key, from, to } = whole.exec(inner)?.groups ?? {};
  if (key === undefined) return malformed(start, ...diagnose(inner));
  if (from === undefined) return { kind: 'citation', key, start, end };
  if (to === undefined) return { kind: 'citation', key, locator: from, start, end };
  if (Number(from) >= Number(to)) {
    return malformed(start, `pages ${from}–${to} run backwards`, 'give the lower page first');
  }
  return { kind: 'citation', key, locator: `${from}–${to}`, start, end };
};

const diagnose = (inner: string): [reason: string, mend: string] => {
  if ([...inner.matchAll(sign)].length > 1) {
    return [
      'the brackets hold several references',
      'give each citation brackets of its own: [@a] [@b, p. 63]',
    ];
  }
  if (!inner.startsWith('@')) return [`"${inner.split('@')[0]}" stands before the key`, usage];
  const [, key, comma, rest] = /^(@[^\s,;]*)(,?)\s*(.*)$/su.exec(inner) ?? [];
  if (key === '@') return ['the citation has no key', usage];
  if (!comma) return [`"${rest}" is not parted from the key by a comma`, usage];
  const [, word, locator] = /^(\p{L}+\.?)?\s*(.*)$/su.exec(rest ?? '') ?? [];
  if (word === undefined) return [`the page "${locator}" has no "p."`, usage];
  if (word !== 'p.')
    return [
      `a page is written with "p.", not "${word}"`,
      `${usage}; the page prints its own language’s word`,
    ];
  return [`"${locator}" is no page or range of pages`, `${usage} or [@key, p. 63–65]`];
};

const malformed = (start: number, reason: string, mend: string): MalformedCitation => ({
  kind: 'malformed',
  start,
  reason,
  mend,
});
