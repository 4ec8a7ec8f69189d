import type { Spread } from './statistics.ts';

/** `12345` → `12,345` */
export const whole = (value: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format(value);

/** Of 1,024 bytes each, as the build prints them. */
export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

export const milliseconds = (time: number): string => `${time < 100 ? time.toFixed(1) : whole(time)} ms`;

export const seconds = (time: number): string => `${time.toFixed(time < 1 ? 3 : 1)} s`;

/** The median, and between which values it lies: `812 ms (790–1,034)`. */
export const spreadOut = ({ median, least, most }: Spread, say: (value: number) => string): string => {
  const bare = (value: number) => say(value).replace(/ \D+$/, '');
  return `${say(median)} (${bare(least)}–${bare(most)})`;
};

/** A table of GitHub's Markdown; columns of figures, but for the first, to the right. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string => {
  const isFigure = header.map(
    (_, column) => column > 0 && rows.every((row) => /^[\d–][^·]*$/.test(row[column] ?? '')),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(isFigure.map((right) => (right ? '---:' : '---'))), ...rows.map(line)].join(
    '\n',
  );
};
