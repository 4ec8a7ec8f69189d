/**
 * The search itself: the input, what it finds, and the filters. The dialog and the page of the search both show it; the
 * one keeps its state for the next page, the other in its address.
 */
import type { Lang } from '../../edition/annotations.ts';
import { route } from '../../i18n/routes.ts';
import { type Answer, firstArticles, type Question } from '../engine/answer.ts';
import { openSearch, SearchError } from '../engine/client.ts';
import { makeAnnouncer } from './announcer.ts';
import { startAsking } from './asking.ts';
import { makeCombobox } from './combobox.ts';
import { make } from './dom.ts';
import { makeFilterBar } from './filters.ts';
import { failureReport, plainReport, type Report, reportOf } from './report.ts';
import { type GroupName, layOut, type PanelPhrases } from './results.ts';
import { emptyState, longest, type SearchState, withFilter } from './state.ts';

/** So many times more articles are looked into each time a reader wants more. */
const moreArticles = 4;
/** Paragraphs of a language that are shown at first, and at most. */
const first = 10;
const most = 10_000;

interface Surroundings {
  readonly lang: Lang;
  readonly t: PanelPhrases;
  /**
   * The reader has changed what is searched for.
   *
   * @param typing while a query is being typed, not when something was chosen
   */
  changed(state: SearchState, typing: boolean): void;
  /** Enter, with no result chosen. */
  submitted(state: SearchState): void;
  /** Something else is shown than before. */
  answered(): void;
}

export interface Panel {
  readonly element: HTMLElement;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** Searches for something, as if it had been typed and chosen. */
  search(state: SearchState): void;
}

const noFacets = { article: [], section: [], person: [], source: [], year: [], basis: [] };

export const makePanel = ({ lang, t, changed, submitted, answered }: Surroundings): Panel => {
  const client = openSearch(lang);
  let state = emptyState;
  let shown: { readonly answer: Answer; readonly question: Question } | undefined;
  let unfolded: ReadonlySet<GroupName> = new Set();
  let articles = firstArticles;
  /** Index of the option to go on from, while a group is being unfolded. */
  let goOnAt: number | undefined;

  const input = make('input', {
    type: 'search',
    name: 'q',
    'aria-label': t.label,
    placeholder: t.placeholder,
    maxlength: String(longest),
    enterkeyhint: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
  });
  const form = make('form', { role: 'search', class: 'query', action: route.search(lang) }, [input]);
  const results = make('div', {
    id: 'search-results',
    class: 'results',
    role: 'listbox',
    'aria-label': t.results,
  });
  const reportElement = make('div', { class: 'report' });
  const hint = make('p', { class: 'hint' }, [t.hint]);
  const indexes = makeIndexes(lang, t);
  const announcer = makeAnnouncer();

  const question = (): Question => ({
    query: state.query,
    lang,
    filters: state.filters,
    articles,
    limit: unfolded.has('en') || unfolded.has('uk') ? most : first,
  });

  const report = ({ text, nodes }: Report): void => {
    // What was pressed there gives way to what came of it; but a tap is not to bring a phone's keyboard.
    const pressed = reportElement.querySelector(
      matchMedia('(pointer: coarse)').matches ? ':focus-visible' : ':focus',
    );
    reportElement.replaceChildren(...nodes);
    if (pressed) input.focus();
    announcer.say(text);
  };

  const show = (): void => {
    if (!shown) return;
    results.replaceChildren(...layOut(shown.answer, { lang, t, first, unfolded, unfold }));
    combobox.refresh(goOnAt);
    goOnAt = undefined;
  };

  const unfold = (group: GroupName): void => {
    unfolded = new Set([...unfolded, group]);
    // The button that was pressed gives way to the first that it hid.
    goOnAt = combobox.at();
    if (group === 'en' || group === 'uk') asking.now(question());
    else show();
  };

  const asking = startAsking((asked) => client.ask(asked), {
    waiting() {
      results.setAttribute('aria-busy', 'true');
    },
    slow() {
      report(plainReport(t.searching));
    },
    answer(answer, asked) {
      results.removeAttribute('aria-busy');
      const isMore = shown?.question.query === asked.query && shown.question.filters === asked.filters;
      shown = { answer, question: asked };
      hint.hidden = true;
      show();
      indexes.hidden = !results.hidden;
      filterBar.show(answer.facets, asked.filters);
      report(
        reportOf(answer, asked.query, asked.filters, t, {
          search: (query) => choose({ query, filters: {} }),
          lookFurther: () => {
            articles *= moreArticles;
            asking.now(question());
          },
          withoutFilters: () => choose({ query: state.query, filters: {} }),
        }),
      );
      if (!isMore) answered();
    },
    failure(error) {
      clear();
      hint.hidden = true;
      report(
        error instanceof SearchError && error.kind === 'outdated'
          ? failureReport(t.outdated, t.reload, () => location.reload())
          : failureReport(t.unreachable, t.again, () => asking.now(question())),
      );
    },
  });

  /** Nothing is found or looked for. */
  const clear = (): void => {
    asking.forget();
    shown = undefined;
    results.removeAttribute('aria-busy');
    results.replaceChildren();
    combobox.refresh();
    filterBar.show(noFacets, state.filters);
    report(plainReport(''));
    reportElement.replaceChildren();
    hint.hidden = false;
    indexes.hidden = false;
  };

  const fold = (): void => {
    articles = firstArticles;
    unfolded = new Set();
    goOnAt = undefined;
  };

  const isBlank = (): boolean => state.query.trim() === '';

  const search = (next: SearchState): void => {
    state = next;
    fold();
    if (input.value !== state.query) input.value = state.query;
    if (isBlank()) clear();
    else asking.now(question());
  };

  /** Something other than typing: a suggestion, a filter. */
  const choose = (next: SearchState): void => {
    search(next);
    changed(state, false);
  };

  const filterBar = makeFilterBar(t, (name, value) => {
    choose(withFilter(state, name, value));
    // The button that took it away is gone.
    if (value === undefined) filterBar.element.querySelector('summary')?.focus();
  });
  const combobox = makeCombobox(input, results);

  input.addEventListener('input', () => {
    state = { ...state, query: input.value };
    fold();
    if (isBlank()) clear();
    else asking.later(question);
    changed(state, true);
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submitted(state);
  });

  const element = make('div', { class: 'search-panel' }, [
    form,
    make('div', { class: 'below' }, [
      reportElement,
      filterBar.element,
      results,
      hint,
      indexes,
      announcer.element,
    ]),
  ]);
  clear();
  return { element, form, input, search };
};

/** Where to look when nothing is searched for, or found. */
const makeIndexes = (lang: Lang, t: PanelPhrases): HTMLElement =>
  make('p', { class: 'hint' }, [
    t.orLookThrough,
    ...[
      [route.people(lang), t.people],
      [route.places(lang), t.places],
      [route.timeline(lang), t.timeline],
      [route.sources(lang), t.sources],
    ].flatMap(([href = '', label = ''], index) => [index > 0 ? ' · ' : ' ', make('a', { href }, [label])]),
  ]);
