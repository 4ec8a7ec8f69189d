import { make } from './dom.ts';

/** Milliseconds of quiet before something is said: while a reader types, each key would else interrupt the last. */
const pause = 700;

interface Announcer {
  readonly element: HTMLElement;
  /** Says a text after a pause, unless another takes its place; the same again is not repeated. */
  say(text: string): void;
}

/** A polite live region, which is only heard. */
export const makeAnnouncer = (): Announcer => {
  const element = make('p', { role: 'status', class: 'only-heard' });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    say(text) {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        element.textContent = text;
      }, pause);
    },
  };
};
