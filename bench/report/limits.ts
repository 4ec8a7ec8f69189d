import { table } from './words.ts';

/** A figure and what it may be at most. */
export interface Held {
  readonly what: string;
  readonly figure: number;
  readonly limit: number;
  /** Whether the limit itself is too much already. */
  readonly below?: true;
  readonly say: (value: number) => string;
  /** What the limit comes of, where it isn't a plain number. */
  readonly because?: string;
}

export const isMet = ({ figure, limit, below }: Held): boolean => (below ? figure < limit : figure <= limit);

/** Each figure beside its limit. */
export const limitTable = (all: readonly Held[]): string =>
  table(
    ['what must hold', 'measured', 'limit', ''],
    all.map((held) => [
      held.what,
      held.say(held.figure),
      `${held.below ? 'below ' : ''}${held.say(held.limit)}${held.because ? `, ${held.because}` : ''}`,
      isMet(held) ? 'met' : '**not met**',
    ]),
  );
