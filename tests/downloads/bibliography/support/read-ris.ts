import { read } from '@customcommander/ris';

/** @throws if @customcommander/ris can't read it; it knows no line ends but LF */
export const readRis = (text: string): readonly Readonly<Record<string, readonly unknown[]>>[] => {
  const records = read(text.replaceAll('\r\n', '\n'));
  if (!records) throw new Error('@customcommander/ris can’t read this');
  return records;
};
