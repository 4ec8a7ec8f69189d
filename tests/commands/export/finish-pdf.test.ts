import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { finishPdf } from '../../../src/commands/export/finish-pdf.ts';

/** A PDF of one empty page, as Chromium ends its own. */
const chromiumPdf = (moment: string): Uint8Array => {
  const objects = [
    `<</Title (New)\n/Creator (Mozilla/5.0 HeadlessChrome)\n/CreationDate (D:${moment}+00'00')\n/ModDate (D:${moment}+00'00')>>`,
    '<</Type /Catalog\n/Pages 3 0 R>>',
    '<</Type /Pages\n/Kids [4 0 R]\n/Count 1>>',
    '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 595 842]>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 5\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size 5\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
};

const information = {
  title: 'Нові моменти (трагедії) 20\u00A0січня',
  author: 'Aydın Əliyev',
  keywords: 'розвал СРСР, Південний Кавказ',
  creator: 'Коментоване видання',
  date: '2026-11-24',
};

test('a PDF says in any script who wrote it, what it is called and of which day it is', async () => {
  const pdf = await getDocument({ data: finishPdf(chromiumPdf('20261125101112'), information) }).promise;
  expect(pdf.numPages).toBe(1);
  expect((await pdf.getMetadata()).info).toMatchObject({
    Title: information.title,
    Author: information.author,
    Keywords: information.keywords,
    Creator: information.creator,
    CreationDate: "D:20261124000000+00'00'",
    ModDate: "D:20261124000000+00'00'",
  });
});

test('the moment of printing leaves no trace: the bytes are the same', () => {
  const prints = ['20261125101112', '20270101000000'].map((moment) =>
    finishPdf(chromiumPdf(moment), information),
  );
  expect(prints[0]).toEqual(prints[1]);
});

test('what does not end as one of Chromium’s does is not guessed at', () => {
  const broken = chromiumPdf('20261125101112').slice(0, -10);
  expect(() => finishPdf(broken, information)).toThrow('does not end as one of Chromium’s does');
});
