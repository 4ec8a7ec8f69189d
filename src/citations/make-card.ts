import { make } from '../search/view/dom.ts';
import type { CardPhrases } from './card-phrases.ts';

/** A card that nothing has been put into yet; its facts are taken from the page, see `fillCard`. */
export const makeCard = (t: CardPhrases): HTMLDialogElement =>
  make('dialog', { class: 'card', 'aria-labelledby': 'card-title', 'data-pagefind-ignore': '' }, [
    make('h2', { id: 'card-title', tabindex: '-1' }),
    make('button', { type: 'button', class: 'close', 'aria-label': t.close, 'data-close': '' }, ['×']),
    make('div', { class: 'body' }),
    make('section', { class: 'others', 'data-others': '' }, [
      make('h3', {}, [t.others]),
      make('ul'),
      make('p', { 'data-none': '' }, [t.noOthers]),
    ]),
    make('p', { class: 'go' }, [make('a', { 'data-go': '' }, [t.goTo])]),
  ]);
