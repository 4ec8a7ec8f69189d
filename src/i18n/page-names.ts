import { route } from './routes.ts';

/** A route that is given no names of anything tells by what it is known itself. */
const noNames = ['en', '', '', ''] as never[];

/** What stands in an address where the id of an article would, and can be none: `people`, of `/en/people/`. */
export const pageNames: ReadonlySet<string> = new Set(
  Object.values<(...names: never[]) => string>(route).flatMap(
    (address) => /\/en\/([^/]+)/.exec(address(...noNames))?.[1] ?? [],
  ),
);
