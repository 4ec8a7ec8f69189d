/** What can be copied, each as it will be copied, with its button, and what is said when it is. */
import type { Messages } from '../../i18n/messages.ts';
import { make, makeButton } from '../../search/view/dom.ts';
import { copyFrom } from './clipboard.ts';
import type { Texts } from './texts.ts';

interface Rows {
  readonly element: HTMLElement;
  show(texts: Texts): void;
}

const kinds = ['reference', 'inText', 'link', 'words'] as const satisfies readonly (keyof Texts)[];

export const makeRows = (t: Messages['cite']['panel']): Rows => {
  const status = make('p', { role: 'status' });
  const rows = kinds.map((kind) => {
    const { label, copy, copied } = t.rows[kind];
    const text = make('p', { class: 'copied' });
    const button = makeButton(copy, async () => {
      // Emptied first, so that the same is said again.
      status.textContent = '';
      const done = await copyFrom(text);
      status.textContent = done ? copied : t.refused;
    });
    const element = make('div', { class: 'row' }, [make('h3', {}, [label]), text, button]);
    if (kind === 'words') element.append(make('p', { class: 'caution' }, [t.notTheAuthors]));
    return { kind, text, element };
  });
  return {
    element: make('div', { class: 'rows' }, [...rows.map(({ element }) => element), status]),
    show(texts) {
      status.textContent = '';
      for (const { kind, text, element } of rows) {
        // Our own, made at build, with what is ours escaped.
        text.innerHTML = texts[kind] ?? '';
        element.hidden = texts[kind] === undefined;
      }
    },
  };
};
