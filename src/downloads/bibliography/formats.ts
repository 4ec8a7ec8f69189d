/** What the records of works are written in, by the ending of the file, with its media type and its name. */
export const formats = {
  bib: { type: 'application/x-bibtex', name: 'BibTeX' },
  ris: { type: 'application/x-research-info-systems', name: 'RIS' },
  'csl.json': { type: 'application/vnd.citationstyles.csl+json', name: 'CSL-JSON' },
} as const;

export type Format = keyof typeof formats;
