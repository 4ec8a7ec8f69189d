/** The types and variables of CSL 1.0.2: https://docs.citationstyles.org/en/stable/specification.html#appendices */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const types = words(`
  article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
  document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
  manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
  personal_communication post post-weblog regulation report review review-book software song speech standard thesis
  treaty webpage`);

export const nameVariables = words(`
  author chair collection-editor compiler composer container-author contributor curator director editor
  editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author performer
  producer recipient reviewed-author script-writer series-creator translator`);

export const dateVariables = words('accessed available-date event-date issued original-date submitted');

export const textVariables = words(`
  abstract annote archive archive_collection archive_location archive-place authority call-number chapter-number
  citation-label collection-number collection-title container-title container-title-short dimensions division DOI edition
  event-place event-title genre ISBN ISSN issue jurisdiction keyword language medium note number number-of-pages
  number-of-volumes original-publisher original-publisher-place original-title page page-first part-number part-title
  PMCID PMID printing-number publisher publisher-place references reviewed-genre reviewed-title scale section source
  status supplement-number title title-short URL version volume volume-title year-suffix`);

const name = {
  type: 'object',
  properties: { family: { type: 'string' }, given: { type: 'string' }, literal: { type: 'string' } },
  additionalProperties: false,
  minProperties: 1,
};

const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
    },
  },
  required: ['date-parts'],
  additionalProperties: false,
};

const each = (variables: readonly string[], schema: object) =>
  Object.fromEntries(variables.map((variable) => [variable, schema]));

/** JSON Schema of what CSL-JSON is, as far as it is written here. */
export const cslSchema = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      type: { enum: types },
      ...each(nameVariables, { type: 'array', items: name, minItems: 1 }),
      ...each(dateVariables, date),
      ...each(textVariables, { type: 'string', minLength: 1 }),
    },
    required: ['id', 'type', 'title'],
    additionalProperties: false,
  },
};
