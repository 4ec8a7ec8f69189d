import { loadStyles } from '../../components/page/styles.ts';
import { make } from '../../search/view/dom.ts';
import { pageLang } from '../../search/view/phrases.ts';
import styles from '../../styles/cite.css?url';
import { citePhrases } from './phrases.ts';

/**
 * Adds the buttons that open the dialog: behind the number of each paragraph of the reading view, and to the tools of
 * each claim of the ledger, whose row links to the claim in the reading view.
 */
export const addButtons = async (): Promise<void> => {
  const [{ button: t }] = await Promise.all([citePhrases(pageLang()), loadStyles(styles)]);
  for (const number of document.querySelectorAll<HTMLAnchorElement>('.text p[id] > .number'))
    number.after(citeButton(t.paragraph(number.textContent), t.word, number));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.row-tools a[href*="#claim-"]'))
    link.closest('.row-tools')?.append(citeButton(t.claim, t.word, link));
};

/** @param place links to what is cited, in the reading view */
const citeButton = (name: string, word: string, place: HTMLAnchorElement): HTMLButtonElement => {
  // The word is the style sheet's: what reads or marks the words of a paragraph finds only the paragraph's.
  const button = make('button', {
    type: 'button',
    class: 'cite',
    'aria-label': name,
    'aria-haspopup': 'dialog',
    'data-word': word,
  });
  let selected: string | undefined;
  // A click may take the selection away.
  button.addEventListener('pointerdown', () => {
    selected = claimIn(place);
  });
  button.addEventListener('click', async () => {
    const id = selected ?? claimIn(place) ?? place.hash.slice(1);
    selected = undefined;
    try {
      const { openDialog } = await import('./dialog.ts');
      await openDialog(button, readingView(place), id);
    } catch {
      // The address, at least, can be copied.
      location.assign(place.href);
    }
  });
  return button;
};

/** Path of the reading view; the parallel view lies below it. */
const readingView = ({ pathname }: HTMLAnchorElement): string => pathname.replace(/parallel\/$/, '');

/** Id of the claim of a paragraph that holds the selection or is where the address leads. */
const claimIn = ({ parentElement: paragraph }: HTMLAnchorElement): string | undefined => {
  const claims = [...(paragraph?.querySelectorAll('[data-claim]') ?? [])];
  const selection = getSelection();
  const selected =
    selection &&
    !selection.isCollapsed &&
    claims.find((claim) => selection.getRangeAt(0).intersectsNode(claim));
  return (selected || claims.find((claim) => claim.matches(':target')))?.id;
};
