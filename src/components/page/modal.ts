/**
 * Opens a modal dialog, and keeps what lies under it where it is until it is closed: by an attribute of the root that style
 * sheets know. Were they to ask with `:root:has()` whether there is an open dialog, a browser would work out the style of
 * much of the page anew at every change of it.
 */
export const showModal = (dialog: HTMLDialogElement): void => {
  const root = document.documentElement;
  root.dataset['modal'] = '';
  dialog.addEventListener('close', () => delete root.dataset['modal'], { once: true });
  dialog.showModal();
};
