/** What a PDF says of itself (ISO 32000-1, 14.3.3). */
export interface Information {
  readonly title: string;
  readonly author: string;
  readonly keywords: string;
  readonly creator: string;
  /** `2026-11-24` */
  readonly date: string;
}

/**
 * Writes into a PDF of Chromium's who wrote it and of which day it is. Chromium knows no author, names itself as a browser
 * and takes the moment of printing. The document information is replaced by an incremental update (ISO 32000-1, 7.5.6).
 *
 * @returns the same bytes, with other dates, and what is appended
 * @throws if it has no cross-reference table or information, as another version of Chromium might write it
 */
export const finishPdf = (pdf: Uint8Array, information: Information): Uint8Array => {
  const moment = dateOf(information.date);
  const original = Buffer.from(pdf)
    .toString('latin1')
    .replaceAll(/\/(CreationDate|ModDate) \(D:[^)]{21}\)/g, `/$1 (${moment})`);
  const trailer =
    /trailer\s*<<(?<entries>[\s\S]*?\/Info (?<info>\d+) 0 R[\s\S]*?)>>\s*startxref\s+(?<start>\d+)\s+%%EOF\s*$/.exec(
      original,
    )?.groups;
  if (trailer === undefined) throw new Error('The PDF does not end as one of Chromium’s does');
  const { entries, info, start } = trailer;
  const object = `${info} 0 obj\n${dictionaryOf(information, moment)}\nendobj\n`;
  const at = String(original.length).padStart(10, '0');
  const update = [
    `${object}xref\n${info} 1\n${at} 00000 n \n`,
    `trailer\n<<${entries}\n/Prev ${start}>>\n`,
    `startxref\n${original.length + object.length}\n%%EOF\n`,
  ];
  return new Uint8Array(Buffer.from(original + update.join(''), 'latin1'));
};

const dictionaryOf = ({ title, author, keywords, creator }: Information, moment: string): string =>
  [
    `<</Title ${textString(title)}`,
    `/Author ${textString(author)}`,
    `/Keywords ${textString(keywords)}`,
    `/Creator ${textString(creator)}`,
    '/Producer (Skia/PDF)',
    `/CreationDate (${moment})`,
    `/ModDate (${moment})>>`,
  ].join('\n');

/** UTF-16BE behind a byte order mark, in hexadecimal (ISO 32000-1, 7.9.2.2). */
const textString = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

/** Midnight, as long as what Chromium writes, so that no offset in the file changes. */
const dateOf = (date: string): string => `D:${date.replaceAll('-', '')}000000+00'00'`;
