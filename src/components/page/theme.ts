/** The button that switches between light and dark; a choice that agrees with the system is not kept. */
import { forget, remember } from './memory.ts';

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
const root = document.documentElement;

const isDark = (): boolean =>
  root.dataset['theme'] ? root.dataset['theme'] === 'dark' : systemIsDark.matches;

document.querySelector('.theme')?.addEventListener('click', () => {
  const next = isDark() ? 'light' : 'dark';
  if ((next === 'dark') === systemIsDark.matches) {
    delete root.dataset['theme'];
    forget('theme');
  } else {
    root.dataset['theme'] = next;
    remember('theme', next);
  }
});
