import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { annotationsJsonSchema } from '../../../../src/downloads/annotations/json-schema.ts';

/** Where the site of these tests stands. */
export const site = 'https://example.org';

export const schema = annotationsJsonSchema(site);

/**
 * Compiles a schema as a tool would that knows nothing of this project.
 *
 * @throws where it is no valid schema, or has a keyword or format that means nothing
 */
export const compile = (one: object): ValidateFunction => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(one);
};

/** What is wrong with something by the schema: `/sections/0/title must be string`. */
export const faultsIn = (value: unknown, validate: ValidateFunction): readonly string[] =>
  validate(value) ? [] : (validate.errors ?? []).map(toLine);

const toLine = ({ instancePath, message, params }: ErrorObject): string =>
  [instancePath, message, params['additionalProperty']].filter(Boolean).join(' ');
