/** Remembers whether the reader wants to see what each claim rests on. The marks themselves are CSS. */
import { forget, remember } from '../page/memory.ts';

const root = document.documentElement;
const box = document.querySelector<HTMLInputElement>('#show-basis');

if (box) {
  box.checked = root.dataset['basis'] === 'shown';
  // From here on the box alone decides.
  delete root.dataset['basis'];
  box.addEventListener('change', () => (box.checked ? remember('basis', 'shown') : forget('basis')));
}
