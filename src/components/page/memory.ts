/** What the site remembers of a reader's choices, in the reader's own browser. Where storage is refused, it forgets. */

export type Setting = 'theme' | 'basis';

export const remember = (setting: Setting, value: string): void => {
  attempt(() => localStorage.setItem(setting, value));
};

export const forget = (setting: Setting): void => {
  attempt(() => localStorage.removeItem(setting));
};

const attempt = (action: () => void): void => {
  try {
    action();
  } catch {
    // Storage is refused or full: the choice holds for this page.
  }
};
