import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { cachedFile, forgetOldFiles } from '../../src/cache/files.ts';
import { cachedNumbers } from '../../src/cache/numbers.ts';
import { temporaryFolder } from '../commands/support/temporary-folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (content: Uint8Array): string => new TextDecoder().decode(content);
const day = 86_400_000;

describe('a cached file', () => {
  test('is made once for each input', async () => {
    const folder = await temporaryFolder();
    const make = vi.fn(async () => bytes(`made ${make.mock.calls.length}`));
    const ask = async (input: string) => text(await cachedFile('kind', input, make, folder));
    expect([await ask('one'), await ask('two'), await ask('one')]).toEqual(['made 1', 'made 2', 'made 1']);
  });

  test('is made anew where the disk does not hold what was written', async () => {
    const folder = await temporaryFolder();
    const ask = async () => text(await cachedFile('kind', 'input', async () => bytes('content'), folder));
    await ask();
    const [name = ''] = await readdir(join(folder, 'kind'));
    const path = join(folder, 'kind', name);
    const whole = await readFile(path);
    for (const damaged of [whole.subarray(0, -1), Buffer.alloc(0), Buffer.alloc(whole.length)]) {
      await writeFile(path, damaged);
      expect(await ask()).toBe('content');
      expect(await readFile(path)).toEqual(whole);
    }
  });

  test('is forgotten when no build has asked for it for a month', async () => {
    const folder = await temporaryFolder();
    for (const input of ['used', 'unused']) await cachedFile('kind', input, async () => bytes(input), folder);
    const long = new Date(Date.now() - 31 * day);
    for (const name of await readdir(join(folder, 'kind')))
      await utimes(join(folder, 'kind', name), long, long);
    const make = vi.fn(async () => bytes('made anew'));
    await cachedFile('kind', 'used', make, folder);
    await forgetOldFiles('kind', Date.now(), folder);
    expect(await readdir(join(folder, 'kind'))).toHaveLength(1);
    expect(text(await cachedFile('kind', 'used', make, folder))).toBe('used');
    expect(make).not.toHaveBeenCalled();
  });

  test('of a kind that there is none of there is nothing to forget', async () => {
    const folder = await temporaryFolder();
    await expect(forgetOldFiles('kind', Date.now(), folder)).resolves.toBeUndefined();
  });
});

describe('cached numbers', () => {
  test('are there for the next build, and what another has written in between', async () => {
    const folder = await temporaryFolder();
    const [first, second] = [cachedNumbers('kind', 1, folder), cachedNumbers('kind', 1, folder)];
    first.set('a', 1);
    second.set('b', 2);
    expect([first.get('a'), first.get('b')]).toEqual([1, undefined]);
    await first.keep();
    await second.keep();
    const next = cachedNumbers('kind', 1, folder);
    expect([next.get('a'), next.get('b'), next.get('c')]).toEqual([1, 2, undefined]);
  });

  test('are forgotten when no build has asked for them for a month', async () => {
    const folder = await temporaryFolder();
    const first = cachedNumbers('kind', 1, folder);
    first.set('used', 1);
    first.set('unused', 2);
    await first.keep();
    const later = cachedNumbers('kind', 20, folder);
    later.get('used');
    await later.keep();
    await cachedNumbers('kind', 32, folder).keep();
    const last = cachedNumbers('kind', 32, folder);
    expect([last.get('used'), last.get('unused')]).toEqual([1, undefined]);
  });

  test('of a damaged file are none', async () => {
    const folder = await temporaryFolder({});
    await writeFile(join(folder, 'kind.json'), '{"a":[1');
    const numbers = cachedNumbers('kind', 1, folder);
    expect(numbers.get('a')).toBeUndefined();
    numbers.set('a', 3);
    await numbers.keep();
    expect(cachedNumbers('kind', 1, folder).get('a')).toBe(3);
  });
});
