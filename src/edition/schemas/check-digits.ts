/** Numbers whose last digit proves the others, so that a slip in one of them is seen. */

/**
 * Whether the last digit of an ORCID iD (`0000-0002-8438-9564`) is right.
 *
 * @see https://support.orcid.org/hc/en-us/articles/360006897674 which uses ISO/IEC 7064, MOD 11-2
 */
export const isOrcid = (id: string): boolean => {
  const { digits, last } = parts(id);
  const remainder = digits.reduce((total, digit) => (total + digit) * 2, 0) % 11;
  return (12 - remainder) % 11 === last;
};

/**
 * Whether the last digit of an ISSN (`2305-9389`) is right.
 *
 * @see ISO 3297, annex A
 */
export const isIssn = (issn: string): boolean => {
  const { digits, last } = parts(issn);
  const sum = digits.reduce((total, digit, index) => total + digit * (8 - index), 0);
  return (11 - (sum % 11)) % 11 === last;
};

/** The digits before the last, and the last, which may be an X for ten. */
const parts = (number: string): { readonly digits: readonly number[]; readonly last: number } => {
  const signs = number.replaceAll('-', '');
  const last = signs.slice(-1);
  return { digits: [...signs.slice(0, -1)].map(Number), last: last === 'X' ? 10 : Number(last) };
};
