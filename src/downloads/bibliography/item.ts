export type CslName =
  | { readonly family: string; readonly given?: string | undefined }
  | { readonly literal: string };

export interface CslDate {
  /** One date: its year, month and day, as far as given. */
  readonly 'date-parts': readonly [readonly number[]];
}

type CslValue = string | readonly CslName[] | CslDate | undefined;

/** A CSL-JSON item: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly [variable: string]: CslValue;
}

/** A work as all formats have it, beside what each of them writes in its own way. */
export interface BibliographyItem {
  readonly csl: CslItem & { readonly title: string };
  readonly keywords: readonly string[];
  /** What CSL has no variable for, each a line: the title in another language, the entry as printed. */
  readonly notes: readonly string[];
}

export const isDate = (value: CslValue): value is CslDate =>
  typeof value === 'object' && 'date-parts' in value;

export const isNames = (value: CslValue): value is readonly CslName[] => Array.isArray(value);

/** Year, month and day of a date as far as given, the latter two with two digits. */
export const dateParts = ({ 'date-parts': [parts] }: CslDate): readonly string[] =>
  parts.map((part) => String(part).padStart(2, '0'));
