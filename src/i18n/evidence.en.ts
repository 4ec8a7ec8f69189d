export const heading: string = 'What the argument rests on';
