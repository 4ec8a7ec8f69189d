/** Adds what a paragraph or claim is cited with, at the first sign that someone reads. Without it there is nothing to see. */
const signs = ['scroll', 'pointermove', 'focusin', 'click'];

const onSign = (): void => {
  for (const sign of signs) removeEventListener(sign, onSign);
  import('./add-buttons.ts').then(({ addButtons }) => addButtons()).catch(() => {});
};

for (const sign of signs) addEventListener(sign, onSign);

export {};
