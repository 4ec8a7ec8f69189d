/** Phrases of the card of a citation, which are loaded with its script. */
export const close: string = 'Close';
export const goTo: string = 'Go to reference';
export const whole: string = 'the work as a whole; no page is given';
export const others: string = 'Other claims that rest on it';
export const noOthers: string = 'No other claim rests on it.';
export const noteCard = (number: string): string => `Editor’s note ${number}`;
export const goToNote: string = 'Go to the notes';
