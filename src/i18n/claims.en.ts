export const heading: string = 'Claims';
