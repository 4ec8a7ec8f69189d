import type { Sent } from './host.ts';

export const kinds = ['HTML', 'CSS', 'script', 'font', 'other'] as const;
type Kind = (typeof kinds)[number];

/** Bytes of each kind, over the wire. */
export type Bytes = Readonly<Record<Kind, number>>;

const kindOf = (type: string): Kind => {
  if (type === 'text/html') return 'HTML';
  if (type === 'text/css') return 'CSS';
  if (/javascript$/.test(type)) return 'script';
  return type.startsWith('font/') ? 'font' : 'other';
};

export const bytesByKind = (sent: readonly Sent[]): Bytes => {
  const bytes = { HTML: 0, CSS: 0, script: 0, font: 0, other: 0 };
  for (const one of sent) bytes[kindOf(one.type)] += one.bytes;
  return bytes;
};

/** All but the fonts. */
export const withoutFonts = ({ HTML, CSS, script, other }: Bytes): number => HTML + CSS + script + other;
