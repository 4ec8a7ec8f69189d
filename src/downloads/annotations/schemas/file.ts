import { z } from 'zod';
import { personSchema, placeSchema, referenceSchema } from './lists.ts';
import { noteSchema, sectionSchema } from './text.ts';

/**
 * Version of the format, which tools rely on. What only adds properties raises the second number; what renames, removes
 * or redefines one raises the first, and then the schema needs another address.
 */
export const formatVersion = '1.0';

const language = z.string().describe('BCP 47 tag of a language.');

const articleSchema = z
  .strictObject({
    title: z.string().describe('Title as published in this language.'),
    author: z
      .strictObject({
        name: z.string().describe('Full name in this language: given name, patronymic, family name.'),
        family: z.string().describe('Family name.'),
        given: z.string().describe('Given name.'),
        patronymic: z.string().optional().describe('Patronymic, where the author has one.'),
        affiliation: z.string().describe('Affiliation as published.'),
        orcid: z.url().describe('ORCID iD, as an address.'),
      })
      .describe('The author of the article.'),
    issued: z.int().describe('Year of publication.'),
    journal: z
      .strictObject({
        title: z.string().describe('Its name in this language.'),
        issn: z.string().describe('Its ISSN.'),
        issue: z.string().optional().describe('The issue, where it is known.'),
      })
      .optional()
      .describe('Where the article was published, as far as known.'),
    doi: z.string().describe('DOI of the published article, without a resolver.'),
    url: z
      .url()
      .describe('The DOI as an address: the published text, which is to be quoted when the author is.'),
    udc: z.string().describe('Universal Decimal Classification.'),
    keywords: z.array(z.string()).describe('Key words as published in this language.'),
  })
  .meta({ id: 'Article', description: 'The published article, which the edition restates.' });

/** `annotations.json`: an edition with everything that is marked in it, for tools. */
export const annotationsFileSchema = z
  .strictObject({
    $schema: z.url().describe('Address of this schema.'),
    version: z
      .literal(formatVersion)
      .describe(
        'Version of the format. A higher second number says that properties were added: ignore those that you don’t know. A higher first number says that one was removed, renamed or given another meaning.',
      ),
    language: language.describe(
      'BCP 47 tag of the language of the edition. Unless a description says otherwise, text is in this language.',
    ),
    url: z.url().describe('Address of the edition: the page on which its text is read.'),
    self: z.url().describe('Address of this file.'),
    webAnnotations: z
      .url()
      .describe(
        'Address of the claims as W3C Web Annotations, each with a text quote selector that finds it in the page of the edition.',
      ),
    about: z.url().describe('Address of the page that says what the edition is and who speaks where in it.'),
    statement: z
      .string()
      .describe('What the edition is, whose the statements in it are, and that it endorses none of them.'),
    revised: z.iso.date().describe('The day on which the edition was last revised.'),
    otherEditions: z
      .array(
        z
          .strictObject({
            language,
            url: z.url().describe('Address of that edition.'),
            annotations: z.url().describe('Address of its annotations, in the format of this file.'),
          })
          .meta({ id: 'OtherEdition', description: 'The same article in another language.' }),
      )
      .describe(
        'Editions of the same article in other languages; their sections, paragraphs, claims and citations are the same.',
      ),
    article: articleSchema,
    abstract: z.string().describe('The article’s abstract, restated.'),
    sections: z.array(sectionSchema).describe('The text.'),
    notes: z
      .array(noteSchema)
      .describe('The notes of the editor, in the order in which the text refers to them.'),
    references: z.array(referenceSchema).describe('The list of references, in published order.'),
    people: z
      .array(personSchema)
      .describe('Everyone whom the text names, as the language sorts their names.'),
    places: z
      .array(placeSchema)
      .describe('Every place that the text names, as the language sorts their names.'),
  })
  .meta({
    title: 'Annotations of an edition',
    description:
      'A scholarly article, restated in one language, with what is marked in it: claims and whether they rest on a source, citations, people, places and dates. All offsets count Unicode code points, as the TextPositionSelector of the Web Annotation Data Model does: a string of Python is indexed by them; in JavaScript, there they index [...text].',
  });

export type AnnotationsFile = z.infer<typeof annotationsFileSchema>;
