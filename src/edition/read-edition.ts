import { createProcessor } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Lang } from './annotations.ts';
import type { ComparedEdition } from './compare/side.ts';
import { faultFromMessage } from './faults.ts';
import { blankFrontMatter } from './front-matter.ts';
import type { EditionFile } from './load.ts';
import { editionPlugins } from './pipeline.ts';

/** One edition as the plugins read it. */
export interface CheckedEdition extends ComparedEdition {
  readonly lang: Lang;
  readonly source: string;
}

/**
 * Reads an edition.
 *
 * @param madeWith the files on which the annotations depend as well: an edition is read anew where one of them is another
 */
export type ReadEdition = (file: EditionFile, madeWith: readonly object[]) => Promise<CheckedEdition>;

/** What reads editions. */
export const editionReader = (): ReadEdition => {
  const processor = createProcessor(editionPlugins());
  return (file) => annotate(processor, file);
};

/** Keeps each edition until it, or what it is made with, is another: for whoever checks again and again. */
export const keptEditions = (readEdition: ReadEdition): ReadEdition => {
  const last = new Map<
    string,
    { readonly inputs: readonly unknown[]; readonly read: Promise<CheckedEdition> }
  >();
  return (file, madeWith) => {
    const inputs = [file.source, ...madeWith];
    const known = last.get(file.path);
    if (known?.inputs.every((input, index) => input === inputs[index])) return known.read;
    const read = readEdition(file, madeWith);
    last.set(file.path, { inputs, read });
    return read;
  };
};

/** @returns what the plugins made of the edition, and what they found at fault */
const annotate = async (
  processor: ReturnType<typeof createProcessor>,
  { lang, path, source, frontMatter }: EditionFile,
): Promise<CheckedEdition> => {
  const file = new VFile({
    path,
    value: blankFrontMatter(source),
    data: { astro: { frontmatter: { ...frontMatter.value } } },
  });
  try {
    await processor.process(file);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { lang, path, source, faults: [faultFromMessage(path, error)] };
  }
  const faults = file.messages.map((message) => faultFromMessage(path, message));
  return {
    lang,
    path,
    source,
    faults,
    ...(file.data.annotations && { annotations: file.data.annotations }),
  };
};
