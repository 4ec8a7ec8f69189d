export const heading: string = 'Side by side';
