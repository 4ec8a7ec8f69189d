import { expect, test } from 'vitest';
import { wholeFace } from '../../src/fonts/faces.ts';
import { subsetOf } from '../../src/fonts/subset.ts';
import { temporaryFolder } from '../commands/support/temporary-folder.ts';

test('a part of a face is WOFF 2, grows with its letters and is far smaller than the whole', async () => {
  const cache = await temporaryFolder();
  const [few, more] = await Promise.all([
    subsetOf('source-serif', 'abc', cache),
    subsetOf('source-serif', 'abcdefghijklmnopqrstuvwxyz', cache),
  ]);
  expect(Buffer.from(few.slice(0, 4)).toString('latin1')).toBe('wOF2');
  expect(few.length).toBeLessThan(more.length);
  expect(more.length).toBeLessThan((await wholeFace('source-serif')).length / 10);
});

test('letters that the face does not have are passed over', async () => {
  const cache = await temporaryFolder();
  expect(await subsetOf('source-serif', 'abcՀ', cache)).toEqual(await subsetOf('source-serif', 'abc', cache));
});
