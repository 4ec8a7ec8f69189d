export const heading: string = 'Take it along';
