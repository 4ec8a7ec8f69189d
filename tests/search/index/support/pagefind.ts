/** Pagefind's own script over an index in memory, as a browser would run it over the files of the site. */
import type { Files } from '../../../../src/search/index/build.ts';

interface Found {
  readonly results: readonly {
    /** Name of its fragment. */
    readonly id: string;
    /** Numbers of the words found, in the order of the text. */
    readonly words: readonly number[];
    readonly data: () => Promise<unknown>;
  }[];
}

export interface Pagefind {
  /** A query in quotes is a phrase. */
  readonly search: (query: string) => Promise<Found>;
  /** The files that were fetched so far. */
  readonly fetched: ReadonlySet<string>;
}

/** Every call loads the index anew; only the WebAssembly is shared. */
export const openPagefind = async (files: Files): Promise<Pagefind> => {
  const script = Buffer.from(files.get('pagefind.js') ?? []).toString('base64');
  const { createInstance } = await import(/* @vite-ignore */ `data:text/javascript;base64,${script}`);
  const site = { files, fetched: new Set<string>() };
  const name = String(sites.size);
  sites.set(name, site);
  const instance = createInstance({ basePath: `/${name}/pagefind/`, metaCacheTag: '' });
  await instance.init();
  return { search: (query) => instance.search(query), fetched: site.fetched };
};

const sites = new Map<string, { readonly files: Files; readonly fetched: Set<string> }>();

const elsewhere = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const { name = '', path = '' } =
    /^\/(?<name>\d+)\/pagefind\/(?<path>[^?]+)/.exec(String(input))?.groups ?? {};
  const site = sites.get(name);
  if (!site) return elsewhere(input, init);
  site.fetched.add(path);
  const bytes = site.files.get(path);
  return new Response(bytes && new Uint8Array(bytes), { status: bytes ? 200 : 404 });
};
