import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { cslJson } from '../../../src/downloads/bibliography/csl-json.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { cslSchema } from './support/csl.ts';
import { work, worksIn } from './support/works.ts';

const validate = new Ajv({ allErrors: true }).compile(cslSchema);

describe('works in CSL-JSON', () => {
  test.each(languages)('are what CSL has types and variables for, in %s', (lang) => {
    const items: unknown = JSON.parse(cslJson(worksIn(lang)));
    validate(items);
    expect(validate.errors).toBeNull();
  });

  test.each(languages)('are all there, whole and in order, in %s', (lang) => {
    const all = worksIn(lang);
    expect(JSON.parse(cslJson(all))).toEqual(
      all.map(({ csl, keywords, notes }) => ({
        ...csl,
        ...(keywords.length > 0 && { keyword: keywords.join('; ') }),
        note: notes.join('\n'),
      })),
    );
  });

  test.each([
    [[{ ...work({}).csl, custom: {} }], 'must NOT have additional properties'],
    [[{ ...work({}).csl, type: 'law' }], 'must be equal to one of the allowed values'],
    [[{ ...work({}).csl, author: [{ patronymic: 'Yasin' }] }], 'must NOT have additional properties'],
    [[{ ...work({}).csl, issued: '1990' }], 'must be object'],
  ])('are told from what is none: %j', (items, fault) => {
    validate(items);
    expect(validate.errors?.map(({ message }) => message)).toContain(fault);
  });
});
