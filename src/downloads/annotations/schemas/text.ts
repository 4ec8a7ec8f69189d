/** What an annotations file says of the text: sections, paragraphs, and all that stands in them. */
import { z } from 'zod';

/** Offsets of a part of a paragraph's text. */
const span = {
  start: z
    .int()
    .nonnegative()
    .describe('Where its words begin in the text of the paragraph, in Unicode code points from 0.'),
  end: z
    .int()
    .positive()
    .describe(
      'Where they end, in the same unit: the offset of the first code point that is no longer theirs.',
    ),
};

const offset = z
  .int()
  .nonnegative()
  .describe(
    'How many Unicode code points of the text of the paragraph come before it. The text itself has neither citations nor note references.',
  );

const claimId = z.string().describe('Id of a claim, unique in its article and alike in every edition.');
const citationId = z
  .string()
  .describe('Id of a citation, its ordinal number in the article, alike in every edition.');
const words = z.string().min(1).describe('The words from start to end.');

const claim = z
  .strictObject({
    id: claimId,
    url: z.url().describe('Address of the claim in its edition.'),
    ...span,
    text: words,
    basis: z
      .enum(['cited', 'uncited'])
      .describe(
        'Whether a citation stands in the claim, or no source is given for it. This says only what the article itself offers in support, not whether the claim is right.',
      ),
    citations: z
      .array(citationId)
      .describe('Ids of the citations in the claim, in order; none where it is uncited.'),
  })
  .meta({
    id: 'Claim',
    description:
      'A statement that a reader might want to check. Claims neither overlap nor leave their paragraph.',
  });

const citation = z
  .strictObject({
    id: citationId,
    url: z.url().describe('Address of the citation in its edition.'),
    offset,
    claim: claimId.describe('Id of the claim in which it stands.'),
    reference: z.string().describe('Key of the reference that it cites.'),
    locator: z
      .string()
      .optional()
      .describe(
        'The page or pages cited, such as "63" or "63–65"; absent where the work is cited as a whole.',
      ),
    label: z
      .string()
      .describe('What is printed: the number of the reference and the page, in the language of the edition.'),
  })
  .meta({ id: 'Citation', description: 'One occurrence of a reference in a claim.' });

const mentionOf = (kind: 'person' | 'place', list: string) =>
  z.strictObject({
    kind: z.literal(kind).describe(`What is named: a ${kind}.`),
    id: z.string().describe(`Id in the list of ${list}, alike in every edition.`),
    ...span,
    text: words,
  });

const mention = z
  .discriminatedUnion('kind', [
    mentionOf('person', 'people'),
    mentionOf('place', 'places'),
    z.strictObject({
      kind: z.literal('date').describe('What is named: a date.'),
      date: z
        .string()
        .describe(
          'The date in the Extended Date/Time Format of ISO 8601-2 (https://www.loc.gov/standards/datetime/), such as "1990-01-20", "1989-23" for an autumn or "1989-10/1989-12".',
        ),
      ...span,
      text: words,
    }),
  ])
  .meta({
    id: 'Mention',
    description:
      'A person, a place or a date that the paragraph names here. One mention can lie inside another.',
  });

const noteReference = z
  .strictObject({ id: z.string().describe('Id of the note.'), offset })
  .meta({ id: 'NoteReference', description: 'Where a paragraph refers to a note of the editor.' });

const paragraph = z
  .strictObject({
    id: z
      .string()
      .describe('Id of the paragraph, such as "p-2-5", alike in every edition: its anchor in the page.'),
    number: z.string().describe('Number of the section and of the paragraph in it, such as "2.5".'),
    url: z.url().describe('Address of the paragraph in its edition.'),
    text: z
      .string()
      .describe(
        'The words of the paragraph as plain text. All offsets in the paragraph are offsets in this text.',
      ),
    claims: z.array(claim).describe('In the order of the text.'),
    citations: z.array(citation).describe('In the order of the text.'),
    mentions: z
      .array(mention)
      .describe('In the order of the text; where two begin together, the longer first.'),
    notes: z.array(noteReference).describe('In the order of the text.'),
  })
  .meta({ id: 'Paragraph', description: 'A paragraph with what is marked in it.' });

export const sectionSchema = z
  .strictObject({
    id: z
      .string()
      .describe('Id of the section, such as "s-2", alike in every edition: its anchor in the page.'),
    number: z.int().positive().describe('Number of the section, from 1.'),
    title: z.string().describe('Heading of the section.'),
    url: z.url().describe('Address of the section in its edition.'),
    paragraphs: z.array(paragraph).describe('In the order of the text.'),
  })
  .meta({ id: 'Section', description: 'A section with its paragraphs.' });

export const noteSchema = z
  .strictObject({
    id: z.string().describe('Id of the note, such as "note-3": its anchor in the page.'),
    number: z
      .int()
      .positive()
      .describe('Number of the note, from 1, in the order in which the text refers to them.'),
    url: z.url().describe('Address of the note in its edition.'),
    paragraph: z.string().describe('Id of the paragraph that refers to it.'),
    text: z.string().describe('The words of the note as plain text.'),
  })
  .meta({ id: 'Note', description: 'A note by the editor of the edition; nothing in it is the author’s.' });
