import type { AstroUserConfig } from 'astro';

/** As Astro takes it. */
export type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { readonly name: string }
>;

/**
 * Leaves `import('./x.ts')` to the browser. Vite wraps each in a helper of 1.3 KB that preloads what the module itself
 * imports, and that every page with such an import would load, though most readers never need the module. What has
 * styles loads them by `loadStyles`.
 *
 * @see https://vite.dev/guide/features#async-chunk-loading-optimization
 */
export const plainImports = (): VitePlugin => ({
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  config: () => ({ build: { modulePreload: false } }),
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
});
