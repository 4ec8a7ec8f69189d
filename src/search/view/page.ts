/** The page of the search. What is searched for stands in its address, so that it can be linked, reloaded, gone back to. */
import { route } from '../../i18n/routes.ts';
import { keepSearch } from './memory.ts';
import { makePanel } from './panel.ts';
import { pageLang, panelPhrases } from './phrases.ts';
import { parametersOf, type SearchState, stateOf } from './state.ts';

/** What an entry of the history keeps besides its address. */
interface Entry {
  /** Its query was being typed: nothing that one would go back to, so more typing takes its place. */
  readonly typing?: boolean;
  /** How far the page was scrolled when it was left: results come after the browser would have scrolled. */
  readonly top?: number;
}

const entry = (): Entry => {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? state : {};
};

const lang = pageLang();
const heading = document.title;

const start = async (host: HTMLElement): Promise<void> => {
  const t = await panelPhrases(lang);
  let { top } = entry();

  const panel = makePanel({
    lang,
    t,
    changed(state, typing) {
      const address = route.search(lang, parametersOf(state));
      const takesPlace = typing && (entry().typing === true || location.search === '');
      write(takesPlace ? 'replaceState' : 'pushState', typing ? { typing } : {}, address);
      addressed(state);
    },
    submitted(state) {
      write('replaceState', {}, route.search(lang, parametersOf(state)));
      panel.search(state);
      // So that a phone puts its keyboard away.
      if (isTouched()) panel.input.blur();
    },
    answered() {
      // Above the keyboard of a phone there is room for little else than what is found.
      if (isTouched() && document.activeElement === panel.input) panel.form.scrollIntoView();
      if (top === undefined) return;
      scrollTo(0, top);
      top = undefined;
      write('replaceState', {});
    },
  });

  /** What else on the page depends on the address. */
  const addressed = (state: SearchState): void => {
    keepSearch(state);
    document.title = state.query.trim() ? t.title(state.query.trim()) : heading;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]'))
      link.search = location.search;
  };

  const read = (): void => {
    const state = stateOf(location.search);
    panel.search(state);
    addressed(state);
  };

  document.querySelector('.needs-script')?.remove();
  host.append(panel.element);
  read();
  if (location.search === '') panel.input.focus();
  addEventListener('popstate', read);
  panel.element.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) write('replaceState', { top: scrollY });
  });
};

const isTouched = (): boolean => matchMedia('(pointer: coarse)').matches;

const write = (how: 'pushState' | 'replaceState', state: Entry, address?: string): void => {
  try {
    history[how](state, '', address);
  } catch {
    // Some browsers refuse more than so many a minute; the next one will be taken.
  }
};

const host = document.querySelector<HTMLElement>('.search-page');
if (host) void start(host);
