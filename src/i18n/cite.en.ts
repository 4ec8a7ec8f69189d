/** Phrases of citing: of the buttons, and of the dialog, which a script shows and which is loaded in one language. */

/** Where something stands that is cited. */
export interface Cited {
  /** Number of the paragraph. */
  readonly number: string;
  /** The permanent address, absolute. */
  readonly address: string;
  readonly accessed: Date;
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

export const button = {
  /** What is seen of a button; its name says the rest. */
  word: 'cite',
  paragraph: (number: string) => `Cite paragraph ${number}`,
  claim: 'Cite this claim',
};

export const panel = {
  heading: (number: string) => `Cite ¶\u00A0${number}`,
  close: 'Close',
  what: 'What you cite',
  paragraph: 'The paragraph as a whole',
  claim: (words: string) => `The claim “${words}”`,
  style: 'Style',
  /** With the versions of the styles as they are here. */
  styles: {
    apa: 'APA, 7th edition',
    chicago: 'Chicago, 17th edition, author–date',
    mla: 'MLA, 9th edition',
    dstu: 'DSTU 8302:2015',
  },
  /** Says whose the number of the paragraph is, and whose its wording. */
  edition: ({ number, address, accessed }: Cited) =>
    `(¶\u00A0${number} as restated in An annotated edition, ${address}, accessed ${day.format(accessed)})`,
  /** @param reference with the edition */
  words: (words: string, reference: string) =>
    `“${words.replaceAll('“', '‘').replaceAll('”', '’')}.” Restated from: ${reference}`,
  notTheAuthors:
    'These are the words of this edition, which restates the article. Do not quote them as the author’s own.',
  rows: {
    reference: { label: 'In a list of references', copy: 'Copy citation', copied: 'The citation is copied.' },
    inText: { label: 'In your text', copy: 'Copy short form', copied: 'The short form is copied.' },
    link: { label: 'Address', copy: 'Copy link', copied: 'The link is copied.' },
    words: {
      label: 'The words of the claim',
      copy: 'Copy the words',
      copied: 'The words are copied, with their citation.',
    },
  },
  refused: 'The browser did not allow copying. The text is now selected, so that you can copy it yourself.',
};
