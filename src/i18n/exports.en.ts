export const heading: string = 'Books and print';
