import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readDataFile } from '../../src/edition/data/data-file.ts';
import { parseJson } from '../../src/edition/data/parse-json.ts';
import { parseYaml } from '../../src/edition/data/parse-yaml.ts';
import type { Fault } from '../../src/edition/faults.ts';

/** `2:3 unknown-field` */
const brief = ({ place, rule }: Fault): string => `${place.line}:${place.column} ${rule}`;

const isWithin = (source: string, { place }: Fault): boolean => {
  const line = source.split('\n')[place.line - 1];
  return line !== undefined && place.column >= 1 && place.column <= line.length + 1;
};

const schema = z.strictObject({
  name: z.string(),
  tags: z.array(z.string()).optional(),
  of: z.strictObject({ en: z.string(), uk: z.string() }).optional(),
});

const reading = {
  yaml: (source: string) => parseYaml('file.yaml', source, schema),
  json: (source: string) => parseJson('file.json', source, schema),
};

describe('a YAML file', () => {
  test.each([
    ['name: A', []],
    ['name: A\nname: B', ['2:1 duplicate-key']],
    ['nam: A', ['1:1 missing-field', '1:1 unknown-field']],
    ['# A comment\nname: A\ntags: [a, 1]', ['3:11 invalid-field']],
    ['name: A\nof:\n  en: B', ['2:1 missing-field']],
    ['name: A\nof:\n  en: B\n  uk: 1', ['4:7 invalid-field']],
    ['name: A\n\ttags: []', ['2:1 malformed-yaml']],
    ['name: *A', ['1:7 malformed-yaml']],
    ['name: A: B', ['1:7 malformed-yaml']],
    ['', ['1:1 invalid-field']],
    ['- name', ['1:1 invalid-field']],
  ])('%j', (source, expected) => {
    expect(reading.yaml(source).faults.map(brief)).toEqual(expected);
  });

  test('that is a part of another file has its places in that file', () => {
    const source = '---\nname: 1\n---\n';
    const { faults } = parseYaml('en.mdx', source, schema, { yaml: 'name: 1\n', offset: 4 });
    expect(faults.map(brief)).toEqual(['2:7 invalid-field']);
  });
});

describe('a JSON file', () => {
  test.each([
    ['{ "name": "A" }', []],
    ['{ "name": "A", }', ['1:16 malformed-json']],
    ['{ "name": "A" // a comment\n}', ['1:15 malformed-json']],
    ['{ "name": "A"', ['1:14 malformed-json']],
    ['{ name: "A" }', ['1:3 malformed-json']],
    ['{ "name": "A" } x', ['1:17 malformed-json']],
    ['{ "name": "A",\n  "name": "B" }', ['2:3 duplicate-key']],
    ['{ "name": "A",\n  "tags": ["a", 1] }', ['2:17 invalid-field']],
    ['', ['1:1 malformed-json']],
    ['[]', ['1:1 invalid-field']],
  ])('%j', (source, expected) => {
    expect(reading.json(source).faults.map(brief)).toEqual(expected);
  });

  test('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const source = JSON.stringify(value, undefined, 2);
        expect(parseJson('file.json', source, z.unknown()).value).toEqual(JSON.parse(source));
      }),
    );
  });
});

/** Texts that come near to being one of our files. */
const anyText = fc.oneof(
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        'name',
        'tags',
        'of',
        'en',
        ':',
        ' ',
        '\n',
        '  ',
        '-',
        '"',
        '{',
        '}',
        '[',
        ']',
        ',',
        '*',
        '&',
        '#',
        'A',
        '1',
        '|',
        '>',
        '!',
        '%',
        '\t',
      ),
    )
    .map((parts) => parts.join('')),
);

test.each(['yaml', 'json'] as const)('any text is read as %s or faulted at a place in it', (language) => {
  fc.assert(
    fc.property(anyText, (source) => {
      const { value, faults } = reading[language](source);
      expect(value === undefined).toBe(faults.length > 0);
      expect(faults.filter((fault) => !isWithin(source, fault))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

describe('a file on disk', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'data-file-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('is read again only when it has changed', async () => {
    const path = join(folder, 'a.yaml');
    await writeFile(path, 'name: A');
    const first = readDataFile(path, schema);
    expect(readDataFile(path, schema)).toBe(first);

    await writeFile(path, 'name: B');
    await utimes(path, 1, 1);
    expect(readDataFile(path, schema).value).toEqual({ name: 'B' });
  });

  test('that is not there is a fault', () => {
    expect(readDataFile(join(folder, 'none.yaml'), schema).faults.map(brief)).toEqual(['1:1 missing-file']);
    expect(readDataFile(folder, schema).faults.map(brief)).toEqual(['1:1 missing-file']);
  });
});
