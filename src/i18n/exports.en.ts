import { counting } from './plural.ts';

export const heading: string = 'Books and print';

/** Under the title: what is held in hands. */
export const asOf = (date: string): string => `Edition as of ${date}`;
export const online: string = 'This edition on the web';
export const cover: string = 'Cover';
export const contents: string = 'Contents';
export const text: string = 'Text';
export const whoSpeaks: string = 'Who speaks where';
export const signs: string = 'How things are marked';
export const sign = {
  cited: 'A claim with a source cited: a thin line under its words, and after them the citation.',
  uncited: 'A claim with no source given: a broken line under its words, and after them an open circle.',
  citation: (label: string): string =>
    `A citation such as ${label} gives the number of the work in the list of references and, after a comma, the page. It opens a note that names the work and leads to its entry.`,
  note: 'A small raised figure opens a note by the editor of this edition.',
  paragraph:
    'Paragraphs are numbered by section, alike in both languages: 2.5 is the fifth paragraph of § 2.',
  judgement:
    'The marks say only what the article itself offers in support, not whether a claim is right or wrong.',
};
/** Read aloud in the place of the sign. */
export const noSource: string = 'no source given';
export const noteOf = (number: number): string => `Editor’s note ${number}`;
export const toEntry: string = 'To the entry in the list of references';
export const backToText: string = 'Back to the text';
export const anewLead: string =
  'The same works in the same order, each entry formatted by one citation style, with the misprints of the list above corrected.';
export const asPrinted: string = 'As printed';
export const accessibility: string =
  'All text, in reading order, with a table of contents, numbered sections and paragraphs, and links both ways between citations, notes and the list of references. The only picture is the cover, which repeats the title and the author. Foreign words and titles are marked with their language. Nothing moves, flashes or sounds.';
/** Of a file that is offered: `240 KB`. */
export const kilobytes = counting('en', { other: 'KB' });
