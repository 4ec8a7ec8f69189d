/** Headers of the addresses that a pattern matches; `*` at its end stands for any rest. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Writes `_headers`, which Netlify and Cloudflare Pages read: a pattern a line, then its headers, indented.
 *
 * @see https://docs.netlify.com/manage/routing/headers/ and https://developers.cloudflare.com/pages/configuration/headers/
 */
export const writeHeaders = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ pattern, headers }) =>
      [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n')
    .concat('\n');

/** Reads what `writeHeaders` writes; comments and empty lines are passed over. */
export const readHeaders = (text: string): readonly HeaderRule[] => {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const { name, value = '' } = /^\s+(?<name>[^\s:#]+):\s*(?<value>.*?)\s*$/.exec(line)?.groups ?? {};
    if (name !== undefined) Object.assign(rules.at(-1)?.headers ?? {}, { [name]: value });
    else if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: {} });
  }
  return rules;
};

/** All headers for an address; of two rules with the same header, the later one's. */
export const headersFor = (rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> =>
  Object.assign({}, ...rules.filter(({ pattern }) => matches(pattern, path)).map(({ headers }) => headers));

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
