export const heading: string = 'About the article';
