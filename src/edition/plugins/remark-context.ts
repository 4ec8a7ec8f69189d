import type { VFile } from 'vfile';
import type { EditionContext } from '../context.ts';

/**
 * First plugin: looks up what the others need to know about the edition, by the path of its file.
 *
 * in:  a file `content/articles/january-20-1990/en.mdx`
 * out: `file.data.edition`
 */
export const remarkContext =
  (lookUp: (path: string) => EditionContext) =>
  (_tree: unknown, file: VFile): void => {
    file.data.edition = lookUp(file.path);
  };

/** @throws when `remarkContext` did not run first, a mistake in the pipeline */
export const contextOf = (file: VFile): EditionContext => {
  if (!file.data.edition) throw new Error('remarkContext must be the first plugin of the pipeline');
  return file.data.edition;
};
