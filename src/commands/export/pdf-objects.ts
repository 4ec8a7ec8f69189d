import { deflateSync, inflateSync } from 'node:zlib';

/** As much of the syntax of PDF as it takes to change a few objects of a file that Chromium has written. */

/** Objects by their numbers, as texts in Latin-1, in the order of the file. Those with a stream are left out. */
export const objectsOf = (pdf: string): readonly (readonly [number: number, body: string])[] =>
  [...pdf.matchAll(/(?<=\n)(\d+) 0 obj\n(<<(?:(?!endobj|stream\n)[\s\S])*>>)\nendobj/g)].map(
    ([, number, body]) => [Number(number), body ?? ''],
  );

/**
 * Puts other objects in the place of some, by an incremental update (ISO 32000-1, 7.5.6).
 *
 * @throws if the file doesn't end in a cross-reference table and trailer
 */
export const appendObjects = (pdf: string, objects: ReadonlyMap<number, string>): string => {
  const trailer =
    /trailer\s*<<(?<entries>(?:(?!trailer)[\s\S])*)>>\s*startxref\s+(?<start>\d+)\s+%%EOF\s*$/.exec(
      pdf,
    )?.groups;
  if (trailer === undefined) throw new Error('The PDF does not end as one of Chromium’s does');
  let text = pdf;
  const table = [...objects].map(([number, body]) => {
    const offset = String(text.length).padStart(10, '0');
    text += `${number} 0 obj\n${body}\nendobj\n`;
    return `${number} 1\n${offset} 00000 n \n`;
  });
  const start = text.length;
  return `${text}xref\n${table.join('')}trailer\n<<${trailer['entries']}\n/Prev ${trailer['start']}>>\nstartxref\n${start}\n%%EOF\n`;
};

/** A text in any script: UTF-16BE behind a byte order mark, in hexadecimal (ISO 32000-1, 7.9.2.2). */
export const textString = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

/** What a compressed stream holds (ISO 32000-1, 7.3.8). @throws if there is no such stream */
export const readStream = (pdf: string, number: number): string => {
  const start = pdf.indexOf(`\n${number} 0 obj\n<</Filter /FlateDecode`);
  const from = pdf.indexOf('stream\n', start) + 'stream\n'.length;
  if (start < 0) throw new Error(`The PDF has no compressed stream ${number}`);
  const bytes = Buffer.from(pdf.slice(from, pdf.indexOf('\nendstream', from)), 'latin1');
  return inflateSync(bytes).toString('latin1');
};

/** The body of an object that is such a stream. */
export const streamBody = (content: string): string => {
  const bytes = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  return `<</Filter /FlateDecode\n/Length ${bytes.length}>> stream\n${bytes}\nendstream`;
};
