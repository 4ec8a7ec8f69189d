import { counting } from './plural.ts';

export const claims = counting('en', { one: 'claim', other: 'claims' });
const citations = counting('en', { one: 'citation', other: 'citations' });

const fractions: Readonly<Record<string, string>> = {
  '1/2': 'a half',
  '1/3': 'a third',
  '2/3': 'two thirds',
  '1/4': 'a quarter',
  '3/4': 'three quarters',
  '1/5': 'a fifth',
};

/** @param simple a fraction in lowest terms: `1/3` */
export const fraction = (simple: string, percent: number): string => fractions[simple] ?? `${percent}%`;

export const heading: string = 'What the argument rests on';
export const counts = (all: number, cited: number, uncited: number): string =>
  `The article makes ${claims(all)}: ${cited} with a source cited, ${uncited} with no source given.`;
export const most = (source: string, count: string, share: string): string =>
  `One work, ${source}, carries ${share} of all citations: ${count}.`;

export const of = (count: number, all: number): string => `${count} of ${all}`;
export const sectionNumber = (number: number): string => `§\u00A0${number}`;
export const section = (number: number, title: string): string => `§\u00A0${number} ${title}`;
export const source = (number: string, short: string): string => `[${number}] ${short}`;
export const uncited: string = 'No source given';
export const sourceName = (number: string, short: string, share: string): string =>
  `Source ${number}, ${short}: ${share} citations`;
export const citedIn = (inSection: number, ofSource: string, count: number): string =>
  `§\u00A0${inSection}, source ${ofSource}: cited ${count === 1 ? 'once' : `${count} times`}`;
export const uncitedIn = (inSection: number, count: number): string =>
  `§\u00A0${inSection}: ${claims(count)} with no source given`;
export const uncitedClaims = (count: number): string => `${claims(count)} with no source given`;
export const paragraph = (number: string, all: number, cited: number): string => {
  if (all === 0) return `Paragraph ${number}: no claims`;
  const basis =
    cited === 0 ? 'no source given' : cited === all ? 'a source cited' : `${cited} with a source cited`;
  return `Paragraph ${number}: ${claims(all)}, ${basis}`;
};

export const skip: string = 'Past the pictures, to the table';
export const matrix = {
  name: 'Sections and the sources they cite',
  heading: 'Which section cites which source',
  caption:
    'A filled dot is a citation, a ring is a claim with no source given. The bars show what share of all citations each source carries. The numbers above are those of the sections. Each dot leads to its claims, each name to the page of the source.',
};
export const paragraphs = {
  name: 'Paragraphs and what their claims rest on',
  heading: 'Paragraph by paragraph',
  caption:
    'Each sign is a claim, in the order of the text: a filled dot where a source is cited, a ring where none is given. Each group leads to its paragraph.',
};
export const table = {
  heading: 'The same in figures',
  caption: 'How often each section cites each source, and how many of its claims give none',
  source: 'Source',
  total: 'In all',
  share: 'Share',
  citations: 'All citations',
};

export const onSource = {
  heading: 'Its share of the evidence',
  share: (count: number, all: number, share: string): string =>
    count === 0
      ? 'The article lists this work but never cites it.'
      : `${count} of the ${citations(all)} in the article ${count === 1 ? 'is' : 'are'} to this work: ${share} of them.`,
  sections: 'Where it is cited',
  inSection: (count: number): string => citations(count),
};
