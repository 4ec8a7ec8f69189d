/** Where a dialog is a sheet at the foot of a small screen, Back closes it, as it closes the sheet of a citation. */
export const closeOnBack = (dialog: HTMLDialogElement): void => {
  if (!matchMedia('(max-width: 36rem)').matches) return;
  let left = false;
  const onPopState = (): void => {
    left = true;
    dialog.close();
  };
  history.pushState({ ...history.state, sheet: true }, '');
  addEventListener('popstate', onPopState, { once: true });
  dialog.addEventListener('close', () => {
    removeEventListener('popstate', onPopState);
    if (!left) history.back();
  });
};
