import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { finishPdf } from '../../../src/commands/export/finish-pdf.ts';
import { readStream, streamBody } from '../../../src/commands/export/pdf-objects.ts';

/** A PDF of one empty page, as Chromium ends its own. */
const chromiumPdf = (moment: string): Uint8Array => {
  const objects = [
    `<</Title (New)\n/Creator (Mozilla/5.0 HeadlessChrome)\n/CreationDate (D:${moment}+00'00')\n/ModDate (D:${moment}+00'00')>>`,
    '<</Type /Catalog\n/Pages 3 0 R\n/Outlines 5 0 R>>',
    '<</Type /Pages\n/Kids [4 0 R]\n/Count 1>>',
    '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 595 842]>>',
    '<</Type /Outlines\n/First 6 0 R\n/Last 7 0 R\n/Count 2>>',
    '<</Title (Firstfirst)\n/Dest [4 0 R /XYZ 0 800 0]\n/Parent 5 0 R\n/Next 7 0 R>>',
    '<</Title <FEFF0041>\n/Dest [4 0 R /XYZ 0 700 0]\n/Parent 5 0 R\n/Prev 6 0 R>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 8\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size 8\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
};

const headings = ['§ 1 First', '§ 2 «Друга»'];
const information = {
  title: 'Нові моменти (трагедії) 20\u00A0січня',
  author: 'Aydın Əliyev',
  keywords: 'розвал СРСР, Південний Кавказ',
  creator: 'Коментоване видання',
  date: '2026-11-24',
};

test('a PDF says in any script who wrote it, what it is called and of which day it is', async () => {
  const pdf = await getDocument({ data: finishPdf(chromiumPdf('20261125101112'), information, headings) })
    .promise;
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

test('the outline says what the headings say', async () => {
  const pdf = await getDocument({ data: finishPdf(chromiumPdf('20261125101112'), information, headings) })
    .promise;
  const outline = await pdf.getOutline();
  expect(outline.map(({ title }) => title)).toEqual(headings);
  expect(outline[1]?.dest).toEqual([{ num: 4, gen: 0 }, { name: 'XYZ' }, 0, 700, 0]);
});

test('an outline of other headings than the page has is a fault', () => {
  expect(() => finishPdf(chromiumPdf('20261125101112'), information, ['§ 1 First'])).toThrow(
    'The PDF has 2 headings in its outline, its page 1',
  );
});

test('the moment of printing leaves no trace: the bytes are the same', () => {
  const prints = ['20261125101112', '20270101000000'].map((moment) =>
    finishPdf(chromiumPdf(moment), information, headings),
  );
  expect(prints[0]).toEqual(prints[1]);
});

test('what does not end as one of Chromium’s does is not guessed at', () => {
  const broken = chromiumPdf('20261125101112').slice(0, -10);
  expect(() => finishPdf(broken, information, headings)).toThrow('does not end as one of Chromium’s does');
});

test('an apostrophe is one when it is copied, not the modifier letter that has the same glyph', () => {
  const letters = '1 beginbfchar\n<00A9> <02BC>\nendbfchar';
  const font = `8 0 obj\n<</Type /Font\n/ToUnicode 9 0 R>>\nendobj\n9 0 obj\n${streamBody(letters)}\nendobj\n`;
  const pdf = Buffer.from(chromiumPdf('20261125101112'))
    .toString('latin1')
    .replace('xref\n0 8', `${font}xref\n0 8`);
  const finished = Buffer.from(finishPdf(Buffer.from(pdf, 'latin1'), information, headings)).toString(
    'latin1',
  );
  expect(readStream(finished.slice(pdf.length - 1), 9)).toBe(letters.replace('02BC', '2019'));
});
