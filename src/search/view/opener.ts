/**
 * Opens the search: by its button, by `/` and by Ctrl+K or ⌘K. All else of the search is loaded only then.
 *
 * Without this script, and where the rest can't be loaded, the button leads to the page of the search.
 */
const form = document.querySelector<HTMLFormElement>('.site-search');
/** What is typed while the rest is being loaded. */
let typed: string | undefined;

const takeTyped = (): string | undefined => {
  const text = typed;
  typed = undefined;
  return text;
};

const open = (event: Event): void => {
  event.preventDefault();
  typed = '';
  import('./dialog.ts').then(({ openDialog }) => openDialog(takeTyped)).catch(() => form?.submit());
};

form?.addEventListener('submit', open);

document.addEventListener('keydown', (event) => {
  const { key, code, target, altKey, shiftKey } = event;
  const isCommand = event.ctrlKey || event.metaKey;
  if (altKey) return;
  if (isCommand ? code === 'KeyK' && !shiftKey : isSlash(key, code) && !isField(target)) open(event);
  else if (typed !== undefined && key.length === 1 && !isCommand) {
    typed += key;
    event.preventDefault();
  }
});

/** The key of the slash writes a full stop in Cyrillic layouts. */
const isSlash = (key: string, code: string): boolean => key === '/' || (key === '.' && code === 'Slash');

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(':read-write');

export {};
