import { createProcessor } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Lang } from './annotations.ts';
import type { ComparedEdition } from './compare/side.ts';
import { type Fault, faultFromMessage } from './faults.ts';
import { blankFrontMatter } from './front-matter.ts';
import type { EditionFile } from './load.ts';
import { editionPlugins } from './pipeline.ts';
import { type ReadWith, reviewEdition } from './review/review-edition.ts';

/** One edition as the plugins read it. */
export interface CheckedEdition extends ComparedEdition {
  readonly lang: Lang;
  readonly source: string;
  /** What is found by whoever reads it over; nothing where it could not be read. */
  readonly review: readonly Fault[];
}

/** Reads an edition, and reads it over. */
export type ReadEdition = (file: EditionFile, readWith: ReadWith) => Promise<CheckedEdition>;

/** What reads editions. */
export const editionReader = (): ReadEdition => {
  const processor = createProcessor(editionPlugins());
  return async (file, readWith) => {
    const { path, source } = file;
    const read = await annotate(processor, file);
    const review = read.annotations
      ? reviewEdition({ path, source, annotations: read.annotations }, readWith)
      : [];
    return { lang: file.lang, path, source, ...read, review };
  };
};

/** Keeps each edition until it, or what it is read with, is another: for whoever checks again and again. */
export const keptEditions = (readEdition: ReadEdition): ReadEdition => {
  const last = new Map<
    string,
    { readonly inputs: readonly unknown[]; readonly read: Promise<CheckedEdition> }
  >();
  return (file, readWith) => {
    const inputs = [file.source, ...Object.values(readWith)];
    const known = last.get(file.path);
    if (known?.inputs.every((input, index) => input === inputs[index])) return known.read;
    const read = readEdition(file, readWith);
    last.set(file.path, { inputs, read });
    return read;
  };
};

/** @returns what the plugins made of the edition, and what they found at fault */
const annotate = async (
  processor: ReturnType<typeof createProcessor>,
  { path, source, frontMatter }: EditionFile,
): Promise<Pick<CheckedEdition, 'annotations' | 'faults'>> => {
  const file = new VFile({
    path,
    value: blankFrontMatter(source),
    data: { astro: { frontmatter: { ...frontMatter.value } } },
  });
  try {
    await processor.process(file);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { faults: [faultFromMessage(path, error)] };
  }
  const faults = file.messages.map((message) => faultFromMessage(path, message));
  return { faults, ...(file.data.annotations && { annotations: file.data.annotations }) };
};
