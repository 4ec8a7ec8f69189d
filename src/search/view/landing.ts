/**
 * Marks in the reading view the words that were found: `?mark=3-4.17#p-2-5`. The marks belong to that place of the
 * history: Back takes them away, Forward brings them again; Esc and a button clear them for good.
 */
import { loadStyles } from '../../components/page/styles.ts';
import styles from '../../styles/found.css?url';
import { make, makeButton } from './dom.ts';
import { parseMarks, type WordRange } from './marks.ts';
import { piecesOf } from './paragraph-words.ts';
import { pageLang, panelPhrases } from './phrases.ts';

const parameter = 'mark';

interface Place {
  /** As the address gives them. */
  readonly marks: string;
  /** `#p-2-5` */
  readonly hash: string;
}

/** The place whose words are marked, or are about to be. */
let landed: Place | undefined;

/**
 * Goes to a hit on this page as if its link had been followed, but without loading the page anew.
 *
 * @param address of the reading view that is shown, with marks and a paragraph
 */
export const follow = (address: string): void => {
  unmark();
  const { href, search, hash } = new URL(address);
  if (href === location.href) {
    history.pushState(null, '');
    document.querySelector(hash)?.scrollIntoView();
  } else {
    history.pushState(null, '', location.pathname + search + location.hash);
    // Only a navigation makes the paragraph the page's target.
    location.replace(hash);
  }
  land(true);
};

/**
 * Marks what the address says.
 *
 * @param arriving whether focus goes to the paragraph, so that keyboard and screen reader go on from there
 */
export const land = (arriving: boolean): void => {
  const here = placeOf(location);
  const paragraph = /^#p-\d+-\d+$/.test(here.hash) ? document.getElementById(here.hash.slice(1)) : null;
  if (paragraph && arriving) {
    paragraph.tabIndex = -1;
    paragraph.focus({ preventScroll: true });
  }
  if (here.marks === landed?.marks && here.hash === landed.hash) return;
  unmark();
  const ranges = parseMarks(here.marks);
  if (!paragraph || ranges.length === 0) return;
  landed = here;
  void showMarks(paragraph, ranges, here);
};

const showMarks = async (
  paragraph: HTMLElement,
  ranges: readonly WordRange[],
  place: Place,
): Promise<void> => {
  const [{ clearMarks }] = await Promise.all([panelPhrases(pageLang()), loadStyles(styles)]);
  // By now the reader may be elsewhere.
  if (landed !== place) return;
  const pieces = piecesOf(paragraph, ranges);
  if (pieces.length === 0) return;
  // From the end, so that the pieces before stay where they were found.
  for (const { node, start, end } of pieces.toReversed()) {
    const words = node.splitText(start);
    words.splitText(end - start);
    const mark = make('mark', { class: 'landed' });
    words.replaceWith(mark);
    mark.append(words);
  }
  const button = makeButton(clearMarks, () => {
    forget();
    paragraph.focus({ preventScroll: true });
  });
  paragraph.after(make('p', { class: 'clear-marks' }, [button]));
  document.documentElement.dataset['marks'] = '';
};

const placeOf = ({ search, hash }: Location): Place => ({
  marks: new URLSearchParams(search).get(parameter) ?? '',
  hash,
});

const unmark = (): void => {
  landed = undefined;
  for (const mark of document.querySelectorAll('mark.landed')) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
  document.querySelector('.clear-marks')?.remove();
  delete document.documentElement.dataset['marks'];
};

/** Takes the marks away, from the address too. */
const forget = (): void => {
  unmark();
  const address = new URL(location.href);
  address.searchParams.delete(parameter);
  history.replaceState(history.state, '', address);
};

const onMove = (): void => {
  const { marks, hash } = placeOf(location);
  // A link to another place of the page takes the marks' parameter along.
  if (landed && marks === landed.marks && hash !== landed.hash) forget();
  else land(false);
};

addEventListener('popstate', onMove);
addEventListener('hashchange', onMove);
document.addEventListener('keydown', (event) => {
  // Esc closes what is open first: a card, a dialog.
  if (event.key !== 'Escape' || event.defaultPrevented || !landed || document.querySelector('dialog[open]'))
    return;
  forget();
});
