/** Marks the claim that is pointed at, or holds the focus, in both languages. */

let marked: readonly Element[] = [];

const mark = (claim: string | undefined): void => {
  for (const element of marked) element.classList.remove('counterpart');
  marked = claim ? [...document.querySelectorAll(`[data-claim="${CSS.escape(claim)}"]`)] : [];
  for (const element of marked) element.classList.add('counterpart');
};

const onSign = ({ target }: Event): void => {
  const claim = target instanceof Element ? target.closest<HTMLElement>('[data-claim]') : null;
  mark(claim?.dataset['claim']);
};

// A finger has no way to point without touching; its touch is a click.
for (const sign of ['pointerover', 'focusin', 'click'] as const) document.addEventListener(sign, onSign);

export {};
