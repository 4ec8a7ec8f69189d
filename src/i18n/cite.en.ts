export const heading: string = 'Cite';
