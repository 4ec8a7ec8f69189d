import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type DevServer, edit, openSocket, startDevServer } from './support/dev-server.ts';
import { layOver } from './support/sites.ts';

const english = 'articles/analytical-engine/en.mdx';
const references = 'articles/analytical-engine/references.json';
const fault = 'unknown-person: there is no person "lovelase" in people.yaml; did you mean "lovelace"?';

let folder: string;
let content: string;
let server: DevServer | undefined;

beforeEach(async () => {
  folder = await layOver('valid');
  content = join(folder, 'content');
  // Astro keeps what it knows of an unchanged edition from one run to the next, with the folder in which it was.
  for (const lang of ['en', 'uk']) {
    await appendFile(join(content, `articles/analytical-engine/${lang}.mdx`), `\n{/* ${folder} */}\n`);
  }
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await server?.stop();
  await rm(folder, { recursive: true });
});

/** Astro’s own reading of the content is half a second behind. */
const longerThanAstroWaits = 1500;

const eventually = { timeout: 60_000, interval: 500 };

const open = async (address: string): Promise<{ status: number; text: string }> => {
  const response = await fetch(`${address}/en/analytical-engine/`);
  return { status: response.status, text: (await response.text()).replaceAll('\u00A0', ' ') };
};

describe('astro dev', { timeout: 120_000 }, () => {
  test('shows faults instead of the pages until they are mended, and makes the pages anew when a reference changes', async () => {
    server = startDevServer(content);
    const address = await vi.waitUntil(() => server?.address(), eventually);
    const good = await open(address);
    expect(good.status).toBe(200);
    expect(good.text).toContain('[2, p. 129]');

    const browser = await openSocket(address);
    await edit(content, english, 'id="lovelace"', 'id="lovelase"');

    // What its overlay shows.
    await vi.waitFor(
      () =>
        expect(browser.messages).toContainEqual(
          expect.objectContaining({
            err: expect.objectContaining({ title: 'There is 1 fault in the content.' }),
          }),
        ),
      eventually,
    );
    browser.close();
    const faulty = await open(address);
    expect(faulty.status).toBe(500);
    expect(faulty.text).toContain(`en.mdx:14:33 ${fault}`);
    expect(server.errors()).toContain(`en.mdx:14:33 ${fault}`);

    await edit(content, english, 'id="lovelase"', 'id="lovelace"');

    await vi.waitFor(async () => expect(await open(address)).toMatchObject({ status: 200 }), eventually);
    expect(server.errors()).toContain('There are no faults in the content.');

    await edit(content, english, 'What came of it is told below', 'What came of it stands below');

    await vi.waitFor(async () => expect((await open(address)).text).toContain('it stands below'), eventually);

    await edit(content, references, '"number": "2"', '"number": "7"');

    await vi.waitFor(async () => expect((await open(address)).text).toContain('[7, p. 129]'), eventually);
  });

  test('starts with faults in the content, shows them, and the pages once they are mended', async () => {
    await edit(content, english, 'abstract: Who', 'abstract: Who: the');
    server = startDevServer(content);
    const address = await vi.waitUntil(() => server?.address(), eventually);
    const faulty = await open(address);
    expect(faulty.status).toBe(500);
    expect(faulty.text).toContain('en.mdx:3:11 malformed-yaml');
    expect(server.errors()).toContain('en.mdx:3:11 malformed-yaml');

    await edit(content, english, 'abstract: Who: the', 'abstract: Who');

    await vi.waitFor(async () => expect(await open(address)).toMatchObject({ status: 200 }), eventually);
  });

  test('has an open browser load the page again, with the paragraph that was edited, and once', async () => {
    server = startDevServer(content);
    const address = await vi.waitUntil(() => server?.address(), eventually);
    expect(await open(address)).toMatchObject({ status: 200 });
    const browser = await openSocket(address);
    const reloads = () => browser.messages.filter(({ type }) => type === 'full-reload').length;
    await vi.waitFor(async () => {
      // Vite’s watcher tells of nothing that is saved before it has gone through the whole project.
      await appendFile(join(content, english), '\n');
      expect(reloads()).toBeGreaterThan(0);
    }, eventually);
    await wait(longerThanAstroWaits);
    const before = reloads();

    await edit(content, english, 'What came of it is told below', 'What came of it stands below');

    await vi.waitFor(() => expect(reloads()).toBe(before + 1), eventually);
    expect((await open(address)).text).toContain('it stands below');
    await wait(longerThanAstroWaits);
    expect(reloads()).toBe(before + 1);
    browser.close();
  });

  // Here, because development servers that run at once share what Astro keeps of the content.
  test('serves the index of the search under the base path, and makes it anew when the content changes', async () => {
    vi.stubEnv('BASE_PATH', '/edition');
    server = startDevServer(content);
    const address = await vi.waitUntil(() => server?.address(), eventually);
    const file = (path: string) => fetch(`${address}/pagefind/${path}`);
    const registers = async () => (await file('registers.en.json')).json();
    const numbered = (number: string) => ({
      sources: [{ articles: [{ number: '1' }] }, { articles: [{ number }] }],
    });

    expect(new URL(address).pathname).toBe('/edition');
    expect(await registers()).toMatchObject({ articles: [{ id: 'analytical-engine' }], ...numbered('2') });
    const { status, headers } = await file('pagefind.js?x');
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'no-store',
    ]);
    expect((await file('pagefind-ui.js')).status).toBe(404);

    await edit(content, references, '"number": "2"', '"number": "7"');

    await vi.waitFor(async () => expect(await registers()).toMatchObject(numbered('7')), eventually);
    expect(server.errors()).toBe('');
  });
});
