import type { Lang } from './annotations.ts';
import type { DataFile } from './data/data-file.ts';
import { parseYaml } from './data/parse-yaml.ts';
import { fileStart } from './place.ts';
import { type FrontMatter, frontMatterSchema } from './schemas/front-matter.ts';

const delimited = /^(?<open>\uFEFF?---[\t ]*\r?\n)(?<yaml>[\s\S]*?)(?<=\n)---[\t ]*(?=\r?\n|$)/u;

/**
 * Reads the YAML between the lines `---` at the start of an edition.
 *
 * @param lang the language the file's name says
 */
export const readFrontMatter = (path: string, source: string, lang: Lang): DataFile<FrontMatter> => {
  const { open, yaml } = delimited.exec(source)?.groups ?? {};
  if (open === undefined || !yaml?.trim()) {
    const fault = {
      file: path,
      place: fileStart,
      rule: 'missing-field',
      reason: 'the edition has no front matter',
      mend: 'begin it with a line ---, then lang and abstract, then a line ---',
    } as const;
    return { path, faults: [fault] };
  }
  return parseYaml(path, source, schemaFor(lang), { yaml, offset: open.length });
};

/** The source with its front matter blanked out, as Astro does it: every line and column stays where it is. */
export const blankFrontMatter = (source: string): string =>
  source.replace(delimited, (frontMatter) => frontMatter.replace(/[^\r\n]/g, ' '));

const schemaFor = (lang: Lang) =>
  frontMatterSchema.superRefine((frontMatter, context) => {
    if (frontMatter.lang === lang) return;
    context.addIssue({
      code: 'custom',
      path: ['lang'],
      message: `write lang: ${lang}, or rename the file`,
      params: { rule: 'wrong-language', reason: `lang is ${frontMatter.lang}, the file is ${lang}.mdx` },
    });
  });
