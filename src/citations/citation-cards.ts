/**
 * `<citation-cards>`: peeks at what a citation or a note reference links to.
 *
 * Hovering peeks, clicking or Enter pins and moves focus in, a touch opens a sheet. Esc, the close button, a click
 * elsewhere and, for a sheet, Back close it. Without this element the links lead to the entries at the end. Where two
 * editions stand side by side, each has such an element, in its language.
 */
import { loadStyles } from '../components/page/styles.ts';
import type { Lang } from '../edition/annotations.ts';
import styles from '../styles/card.css?url';
import { fillCard } from './card-content.ts';
import { loadPhrases, phrasesOf } from './card-phrases.ts';
import { placeCard } from './card-position.ts';
import { opens } from './load-cards.ts';
import { makeCard } from './make-card.ts';
import { isModified } from './modified-click.ts';
import { follow } from './way-back.ts';

/** Milliseconds of rest before a card opens, and of absence before it closes. */
const delay = 300;

type Mode = 'peek' | 'pinned' | 'sheet';

class CitationCards extends HTMLElement {
  #card: { dialog: HTMLDialogElement; opener: HTMLAnchorElement; mode: Mode } | undefined;
  #hovered: HTMLAnchorElement | undefined;
  #opening: number | undefined;
  #closing: number | undefined;

  connectedCallback(): void {
    document.addEventListener('pointermove', this.#onPointerMove, { passive: true });
    document.documentElement.addEventListener('pointerleave', this.#onPointerLeave);
    document.addEventListener('scroll', this.#onScroll, { passive: true });
    document.addEventListener('click', this.#onClick);
    document.addEventListener('focusin', this.#onFocusIn);
    document.addEventListener('keydown', this.#onKeyDown);
    addEventListener('popstate', this.#onPopState);
  }

  readonly #onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || !(event.target instanceof Element)) return;
    const link = this.#openerAt(event.target);
    if (link !== this.#hovered) this.#stopOpening();
    this.#hovered = link;
    const inside = link === this.#card?.opener || this.#card?.dialog.contains(event.target);
    if (inside) this.#stopClosing();
    else this.#startClosing();
    if (link && !inside && this.#opening === undefined && this.#card?.mode !== 'pinned') {
      this.#opening = window.setTimeout(() => this.#open(link, 'peek'), delay);
    }
  };

  readonly #onPointerLeave = (): void => {
    this.#hovered = undefined;
    this.#stopOpening();
    this.#startClosing();
  };

  /** What comes under the pointer by scrolling was not pointed at. */
  readonly #onScroll = (): void => {
    this.#stopOpening();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const card = this.#card;
    if (card?.dialog.contains(target)) {
      const inner = target.closest<HTMLAnchorElement>('a[href^="#"]');
      if (target.closest('[data-close]') || (card.mode === 'sheet' && target === card.dialog))
        this.#close(true);
      else if (inner && !isModified(event)) {
        event.preventDefault();
        this.#close(false, true);
        follow(inner.hash, card.opener.id, card.mode === 'sheet');
      }
      return;
    }
    const link = this.#openerAt(target);
    if (!link) {
      if (card) this.#close(false);
      return;
    }
    if (isModified(event)) return;
    const touched = event instanceof PointerEvent && event.pointerType === 'touch';
    if (this.#open(link, touched ? 'sheet' : 'pinned')) event.preventDefault();
  };

  /** Whoever has gone on by keyboard must not find the next thing under the card. */
  readonly #onFocusIn = ({ target }: FocusEvent): void => {
    const { dialog, opener, mode } = this.#card ?? {};
    if (mode !== 'pinned' || target === opener || !(target instanceof Node)) return;
    if (!dialog?.contains(target)) this.#close(false);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#card || this.#card.mode === 'sheet') return;
    event.preventDefault();
    this.#close(true);
  };

  readonly #onPopState = (): void => {
    if (this.#card?.mode === 'sheet') this.#close(true, true);
  };

  /** The citation or note reference of this element's edition in which something stands. */
  #openerAt(element: Element): HTMLAnchorElement | undefined {
    const link = element.closest<HTMLAnchorElement>(opens);
    const edition = link?.closest<HTMLElement>('[data-edition]')?.dataset['edition'];
    return link && edition === this.dataset['edition'] ? link : undefined;
  }

  /** @returns whether a card is shown */
  #open(opener: HTMLAnchorElement, mode: Mode): boolean {
    this.#stopOpening();
    this.#stopClosing();
    if (this.#card?.opener === opener && this.#card.mode === 'peek' && mode === 'pinned') {
      this.#card.mode = 'pinned';
      focusIn(this.#card.dialog);
      return true;
    }
    this.#close(false);
    const phrases = phrasesOf(languageOf(this));
    const dialog = makeCard(phrases);
    if (!fillCard(opener, dialog, phrases)) return false;
    // Beside its opener, so that Tab goes on from there.
    opener.after(dialog);
    this.#card = { dialog, opener, mode };
    if (mode === 'sheet') {
      dialog.classList.add('sheet');
      dialog.addEventListener('cancel', (event) => {
        event.preventDefault();
        this.#close(true);
      });
      history.pushState({ ...history.state, sheet: true }, '');
      dialog.showModal();
    } else {
      // Not show(), which would move focus, and so end a peek before it began.
      dialog.open = true;
      this.#place();
    }
    if (mode !== 'peek') focusIn(dialog);
    return true;
  }

  /**
   * @param refocus whether focus returns to the citation
   * @param leaving whether the history already moves on, so that a sheet's entry must not be stepped back from
   */
  #close(refocus: boolean, leaving = false): void {
    this.#stopClosing();
    const card = this.#card;
    if (!card) return;
    this.#card = undefined;
    card.dialog.remove();
    if (refocus) card.opener.focus({ preventScroll: true });
    if (card.mode === 'sheet' && !leaving) history.back();
  }

  #place(): void {
    const { opener, dialog } = this.#card ?? {};
    if (!opener || !dialog) return;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const { left, top, maxHeight } = placeCard(
      opener.getBoundingClientRect(),
      dialog.getBoundingClientRect(),
      { width, height },
    );
    // In the coordinates of the paragraph, so that the card scrolls with its citation.
    const frame = dialog.offsetParent?.getBoundingClientRect();
    dialog.style.left = `${left - (frame?.left ?? 0)}px`;
    dialog.style.top = `${top - (frame?.top ?? 0)}px`;
    dialog.style.maxHeight = `${maxHeight}px`;
  }

  #stopOpening(): void {
    clearTimeout(this.#opening);
    this.#opening = undefined;
  }

  #startClosing(): void {
    if (this.#card?.mode !== 'peek' || this.#closing !== undefined) return;
    this.#closing = window.setTimeout(() => this.#close(false), delay);
  }

  #stopClosing(): void {
    clearTimeout(this.#closing);
    this.#closing = undefined;
  }
}

const focusIn = (dialog: HTMLDialogElement): void => {
  dialog.querySelector('h2')?.focus({ preventScroll: true });
  const { top, bottom } = dialog.getBoundingClientRect();
  // On a low screen there may be room for it on neither side of its citation.
  if (!dialog.matches(':modal') && (top < 0 || bottom > innerHeight))
    dialog.scrollIntoView({ block: 'nearest' });
};

/** What the edition speaks whose cards an element shows. */
const languageOf = (cards: HTMLElement): Lang => (cards.lang || document.documentElement.lang) as Lang;

/**
 * From then on there are cards.
 *
 * @throws if their styles can't be loaded, as a card without them would push the text apart, or their phrases
 */
export const defineCards = async (): Promise<void> => {
  const editions = document.querySelectorAll<HTMLElement>('citation-cards');
  await Promise.all([loadStyles(styles), ...[...editions].map((cards) => loadPhrases(languageOf(cards)))]);
  // Two signs of a reader may have come at once.
  if (!customElements.get('citation-cards')) customElements.define('citation-cards', CitationCards);
};
