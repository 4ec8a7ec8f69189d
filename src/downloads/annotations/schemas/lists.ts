/** What an annotations file says of the works, people and places that its text refers to. */
import { z } from 'zod';

export const referenceSchema = z
  .strictObject({
    key: z.string().describe('Key by which citations know the reference, alike in every edition.'),
    number: z.int().positive().describe('Number of the reference in the published list.'),
    url: z
      .url()
      .describe('Address of the page about the work: every claim that rests on it, and where to find it.'),
    printed: z.string().describe('The entry exactly as the article prints it.'),
    corrections: z
      .array(
        z
          .strictObject({
            printed: z.string().describe('What the entry has.'),
            corrected: z.string().describe('What it should have.'),
          })
          .meta({ id: 'Correction', description: 'A plain misprint in the entry.' }),
      )
      .describe('What the print plainly has wrong; most entries have nothing here.'),
    translation: z
      .string()
      .describe('Title of the work in the language of this file, translated by the editor.'),
    transliteration: z
      .string()
      .optional()
      .describe('Title of the work in Latin letters, where its own script is another.'),
    csl: z
      .looseObject({
        id: z.string().describe('The key.'),
        type: z.string().describe('Type of the work, as CSL names it.'),
        language: z.string().describe('BCP 47 tag of the language of the title.'),
        title: z.string().describe('Title in its own script, corrected.'),
      })
      .describe(
        'The work as an item of CSL-JSON, whose other variables are those of the CSL specification (https://docs.citationstyles.org/en/stable/specification.html).',
      ),
  })
  .meta({ id: 'Reference', description: 'An entry of the list of references.' });

export const personSchema = z
  .strictObject({
    id: z.string().describe('Id of the person, alike in every edition.'),
    url: z.url().describe('Address of the page about the person: every paragraph that names them.'),
    name: z.string().describe('Full name in the language of this file, given name first.'),
    family: z.string().describe('Family name.'),
    given: z.string().optional().describe('Given name, where it is known.'),
    role: z.string().describe('Who the person was at the time of the events.'),
  })
  .meta({ id: 'Person', description: 'A person whom the text names.' });

export const placeSchema = z
  .strictObject({
    id: z.string().describe('Id of the place, alike in every edition.'),
    url: z.url().describe('Address of the place in the index of places: every paragraph that names it.'),
    name: z.string().describe('Name in the language of this file.'),
    kind: z.enum(['country', 'region', 'city', 'town', 'building']).describe('What kind of place it is.'),
  })
  .meta({ id: 'Place', description: 'A place that the text names.' });
