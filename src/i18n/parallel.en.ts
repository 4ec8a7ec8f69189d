/** Beside “English” and “Українська”. */
export const both: string = 'Both';

export const view = {
  title: (title: string) => `${title}: English and Ukrainian side by side`,
  description: (title: string) =>
    `“${title}” in English and Ukrainian, paragraph beside paragraph, with the citations and notes of both.`,
  lead: 'Both editions of the article, paragraph beside paragraph. Point at a claim to see it marked in the other language too.',
  swap: 'Ukrainian first',
};

export const notes = {
  heading: 'Notes and corrections',
  description:
    'All notes of the editor, and every misprint of the published list of references with its correction.',
  lead: 'All of this is by the editor of this edition, never by the author of the article.',
  notes: 'Editor’s notes',
  place: (paragraph: string) => `on ¶\u00A0${paragraph}`,
  placeLabel: (number: number, paragraph: string) =>
    `Note ${number}, on ¶\u00A0${paragraph}: read it in its place`,
  corrections: 'Corrections of the print',
  correctionsLead:
    'The references stand in this edition as they were printed. Where the print is plainly wrong, they are to be read thus:',
  all: 'All notes and corrections',
};
