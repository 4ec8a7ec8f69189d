import { expect, test } from 'vitest';
import { builtSite } from '../../src/commands/built-site.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

test('nothing is measured before something is built', async () => {
  const empty = await temporaryFolder();
  expect(() => builtSite(empty)).toThrow('npm run build');
  const built = await temporaryFolder({ 'index.html': '' });
  expect(builtSite(built)).toBe(built);
});
