export const heading: string = 'Take it along';
/** What the edition says about its text, as data. */
export const annotations: string = 'Annotations';
/** Of a work: what it is called here, and where the article has it. @param title that of the article */
export const listed = (short: string, number: string, title: string): string =>
  `${short}: no.\u00A0${number} in the references of “${title}”`;
