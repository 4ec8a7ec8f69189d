import { relative } from 'node:path';
import { inspect } from 'node:util';

/**
 * What to print of an error that ended a build. Where an error says what is wrong in some file, as Astro's and Vite's
 * do, its stack through their insides is noise; any other one is a fault in the code, and there the stack is what helps.
 *
 * @param root folder that paths are shown from
 */
export function describeError(error: unknown, root: string): string {
  if (!(error instanceof Error)) return inspect(error);
  const { errors, hint, loc, message }: ErrorOfBuild = error;
  if (errors !== undefined) {
    return errors.map((one) => (isPlaced(one) ? describeError(one, root) : one.message)).join('\n');
  }
  // An error without a stack, such as the one that ends a build after listing its faults, wants none shown.
  if (!error.stack) return message;
  if (loc?.file === undefined) return inspect(error);
  const place = [relative(root, loc.file), loc.line, loc.column]
    .filter((part) => part !== undefined)
    .join(':');
  return [`${place} ${message}`, hint].filter(Boolean).join('\n');
}

const isPlaced = ({ loc }: ErrorOfBuild): boolean => loc?.file !== undefined;

/** What Astro (https://docs.astro.build/en/reference/error-reference/) and Rolldown add to an error. */
interface ErrorOfBuild extends Error {
  readonly hint?: string;
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
  /** Rolldown: everything that went wrong, each with a picture of its place in the message if it has no `loc`. */
  readonly errors?: readonly ErrorOfBuild[];
}
