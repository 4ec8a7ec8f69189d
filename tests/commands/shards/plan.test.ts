import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inEach, planShards, redirectsOf, rulesOf } from '../../../src/commands/shards/plan.ts';

/** So many files in a folder, each in one of its own. */
const pages = (folder: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${folder}/${at}/index.html`);

const site = [
  ...['404.html', '_headers', 'index.html'],
  ...pages('en', 6),
  ...pages('en/sources', 5),
  ...pages('uk', 6),
  ...pages('uk/sources', 5),
  ...pages('pagefind', 4),
];

/** In which shard the rules find a file: the first that fits, as hosts read them. */
const ruledTo = (rules: ReturnType<typeof rulesOf>, file: string): number =>
  rules.find(({ folder }) => file.startsWith(`${folder}/`))?.shard ?? 0;

describe('the parts of a site', () => {
  test('are one where all files fit in', () => {
    expect(planShards(site, site.length)).toMatchObject([{ folders: [] }]);
  });

  test('are made of the largest folders that fit', () => {
    expect(planShards(site, 10).map(({ folders, files }) => [folders, files.length])).toEqual([
      [[], 7],
      [['en/sources'], 7],
      [['en'], 8],
      [['uk/sources'], 7],
      [['uk'], 8],
    ]);
  });

  test('have what a host wants of each site, each of them', () => {
    for (const { files } of planShards(site, 10)) {
      expect(files).toEqual(expect.arrayContaining([...inEach]));
    }
  });

  test('are told apart by rules, those of folders in other folders first', () => {
    const rules = [
      { folder: 'en/sources', shard: 2 },
      { folder: 'en', shard: 1 },
    ];
    const shards = [
      { folders: [], files: [] },
      { folders: ['en'], files: [] },
      { folders: ['en/sources'], files: [] },
    ];
    expect(rulesOf(shards)).toEqual(rules);
    expect(redirectsOf(rules, 'https://edition-{n}.example.org/')).toBe(
      '/en/sources/* https://edition-2.example.org/en/sources/:splat 200\n' +
        '/en/* https://edition-1.example.org/en/:splat 200\n',
    );
  });

  test('are none where a folder has too many files of its own', () => {
    const flat = Array.from({ length: 30 }, (_, at) => `en/${at}.html`);
    expect(() => planShards(flat, 20)).toThrow(
      'The site has 30 files, of which no folders make parts of 20 at most',
    );
  });

  test('are none where too many small folders would have to be told apart', () => {
    expect(() => planShards(pages('en', 200), 20)).toThrow('no folders make parts of 20');
  });

  test('have every file once, no more than they may, and are found by the rules', () => {
    const folders = fc.array(fc.constantFrom('en', 'uk', 'a', 'b', 'c'), { maxLength: 3 });
    const files = fc
      .uniqueArray(fc.tuple(folders, fc.nat(30)), {
        minLength: 60,
        maxLength: 150,
        selector: ([path, name]) => [...path, name].join('/'),
      })
      .map((all) => [...inEach, ...all.map(([path, name]) => [...path, `${name}.html`].join('/'))]);
    let cut = 0;
    fc.assert(
      fc.property(files, fc.integer({ min: 40, max: 100 }), (all, limit) => {
        const shards = planShards(all, limit);
        const rules = rulesOf(shards);
        for (const [number, shard] of shards.entries()) {
          expect(shard.files.length).toBeLessThanOrEqual(limit);
          for (const file of shard.files) if (!inEach.has(file)) expect(ruledTo(rules, file)).toBe(number);
        }
        const own = shards.flatMap((shard) => shard.files.filter((file) => !inEach.has(file)));
        expect(own.toSorted()).toEqual(all.filter((file) => !inEach.has(file)).toSorted());
        cut += Number(shards.length > 1);
      }),
      { seed: 19900120 },
    );
    expect(cut).toBeGreaterThan(10);
  });
});
