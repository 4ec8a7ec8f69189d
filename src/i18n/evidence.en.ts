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
export const fraction = (simple: string, percentage: number): string =>
  fractions[simple] ?? percent(percentage);
export const percent = (percentage: number): string => `${percentage}%`;

export const heading: string = 'What the argument rests on';
export const most = (source: string, count: string, share: string): string =>
  `One work, ${source}, carries ${share} of all citations: ${count}.`;

/** Beside the small form of the picture, after the link to the whole. */
export const inAll = (all: number, cited: number): string =>
  `${claims(all)}, ${cited}\u00A0with a source cited`;
export const nothingCited: string = 'The article cites none of the works that it lists.';

export const of = (count: number, all: number): string => `${count}\u00A0of\u00A0${all}`;
export const sectionNumber = (number: number): string => `§\u00A0${number}`;
export const section = (number: number, title: string): string => `§\u00A0${number} ${title}`;
export const source = (number: string, short: string): string => `[${number}] ${short}`;
export const uncited: string = 'No source given';
export const sourceName = (number: string, short: string, share: string): string =>
  `Source ${number}, ${short}: ${share} citations`;
export const citedAt = (label: string, short: string, paragraph: string): string =>
  `${label} ${short}, ¶\u00A0${paragraph}`;
export const citedIn = (inSection: number, ofSource: string, count: number): string =>
  `§\u00A0${inSection}, source ${ofSource}: ${citations(count)}`;
export const uncitedIn = (inSection: number, count: number): string =>
  `§\u00A0${inSection}: ${claims(count)} with no source given`;
export const uncitedClaims = (count: number): string => `${claims(count)} with no source given`;
export const paragraph = (number: string, all: number, cited: number): string => {
  if (all === 0) return `Paragraph ${number}: no claims`;
  const basis =
    cited === 0 ? 'no source given' : cited === all ? 'a source cited' : `${cited} with a source cited`;
  return `Paragraph ${number}: ${claims(all)}, ${basis}`;
};

export const skip: string = 'Past the drawings, to the table';
export const shares = {
  heading: 'The share of each source',
  caption: 'Each square is a citation and has the number of its source.',
  filled: 'Those of the work that is cited most are filled.',
};
export const matrix = {
  heading: 'Which section cites which source',
  caption:
    'A filled dot is a citation, a ring a claim with no source given. The numbers above are those of the sections. Dots lead to the claims, names to the pages of the sources.',
};
export const paragraphs = {
  heading: 'Paragraph by paragraph',
  caption:
    'Each sign is a claim, in the order of the text: a filled dot where a source is cited, a ring where none is given. Each group is a paragraph, and leads to it.',
};
export const table = {
  heading: 'The same in figures',
  caption: 'How often each section cites each source, and how many of its claims give none.',
  source: 'Source',
  total: 'In all',
  share: 'Share',
  citations: 'All citations',
};

export const onSource = {
  heading: 'Its share of the citations',
  filled: 'Those of this work are filled.',
  share: (count: number, all: number, share: string): string =>
    count === 0
      ? 'The article lists this work but never cites it.'
      : `${count} of the ${citations(all)} in the article ${count === 1 ? 'is' : 'are'} to this work: ${share} of them.`,
  sections: 'In which sections',
  inSection: (count: number): string => citations(count),
};
