/** The search as a dialog over the page. It keeps what was searched for when it is closed, and for the next page. */
import { isModified } from '../../citations/modified-click.ts';
import { showModal } from '../../components/page/modal.ts';
import { loadStyles } from '../../components/page/styles.ts';
import { route } from '../../i18n/routes.ts';
import styles from '../../styles/search.css?url';
import { make, makeButton } from './dom.ts';
import { keepSearch, lastSearch } from './memory.ts';
import { makePanel, type Panel } from './panel.ts';
import { pageLang, panelPhrases } from './phrases.ts';
import { parametersOf } from './state.ts';

let opened: Promise<{ dialog: HTMLDialogElement; panel: Panel }> | undefined;

/**
 * Opens the dialog or, on the page of the search, goes to its input.
 *
 * @param takeTyped what was typed while this was being loaded, if anything
 */
export const openDialog = async (takeTyped: () => string | undefined): Promise<void> => {
  const onPage = document.querySelector<HTMLInputElement>('.search-page input');
  if (onPage) return goTo(onPage, takeTyped());
  opened ??= makeDialog();
  opened.catch(() => {
    opened = undefined;
  });
  const { dialog, panel } = await opened;
  if (!dialog.open) showModal(dialog);
  goTo(panel.input, takeTyped());
};

const goTo = (input: HTMLInputElement, typed: string | undefined): void => {
  input.focus();
  input.select();
  if (!typed) return;
  input.value = typed;
  input.dispatchEvent(new Event('input'));
};

const makeDialog = async (): Promise<{ dialog: HTMLDialogElement; panel: Panel }> => {
  const lang = pageLang();
  const [t] = await Promise.all([panelPhrases(lang), loadStyles(styles)]);
  const panel = makePanel({
    lang,
    t,
    changed: keepSearch,
    submitted: (state) => {
      if (!state.query.trim()) return;
      keepSearch(state);
      location.assign(route.search(lang, parametersOf(state)));
    },
    answered: () => dialog.scrollTo(0, 0),
  });
  const dialog = make('dialog', { class: 'search-dialog', 'aria-label': t.heading }, [panel.element]);
  panel.form.append(makeButton(t.close, () => dialog.close(), 'close'));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || isModified(event) || !leadsWithin(link)) return;
    dialog.close();
    if (!link.closest('[data-search-results]')) return;
    event.preventDefault();
    import('./landing.ts').then(({ follow }) => follow(link.href)).catch(() => location.assign(link.href));
  });
  // A search input would rather be emptied.
  panel.input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  fitVisible(dialog);
  document.body.append(dialog);
  panel.search(lastSearch());
  return { dialog, panel };
};

/** Whether a link leads to another place of this page. */
const leadsWithin = ({ origin, pathname, hash }: HTMLAnchorElement): boolean =>
  origin === location.origin && pathname === location.pathname && hash !== '';

/** Keeps the dialog above the keyboard of a phone. */
const fitVisible = (dialog: HTMLDialogElement): void => {
  const { visualViewport: visible } = window;
  visible?.addEventListener('resize', () => {
    // Someone who enlarges the page wants the dialog enlarged, not fitted.
    if (visible.scale === 1) dialog.style.setProperty('--visible', `${visible.height}px`);
  });
};
