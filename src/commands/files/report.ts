import { fileKinds } from './kinds.ts';

/** More files some hosts don't take; another host's limit is told by `FILE_LIMIT`. */
const usualLimit = 20_000;
const mostKinds = 8;

const withCommas = new Intl.NumberFormat('en').format;

/**
 * The most files that the site is to have.
 *
 * @throws where `FILE_LIMIT` is no number above 0
 */
export const fileLimit = (asked = process.env['FILE_LIMIT']): number => {
  if (!asked) return usualLimit;
  const limit = Number(asked);
  if (!Number.isInteger(limit) || limit <= 0) throw new Error(`FILE_LIMIT is no number of files: ${asked}`);
  return limit;
};

/**
 * What to say of a site that has more files than a host may take, with the kinds that it has most of; nothing of another.
 *
 * @param files paths in the built site
 * @param articles folders of `content/articles/`
 */
export const tooManyFiles = (
  files: readonly string[],
  articles: readonly string[],
  limit: number,
): string | undefined => {
  if (files.length <= limit) return undefined;
  const kinds = fileKinds(files, articles).slice(0, mostKinds);
  const width = withCommas(kinds[0]?.count ?? 0).length;
  return [
    `Many files: ${withCommas(files.length)}, and some hosts take ${withCommas(limit)} at most. See docs/hosting.md. Most of them:`,
    ...kinds.map(({ pattern, count }) => `  ${withCommas(count).padStart(width)}  ${pattern}`),
  ].join('\n');
};
