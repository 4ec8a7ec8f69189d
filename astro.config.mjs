import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { plainImports } from './src/commands/build/plain-imports.ts';
import { plainStyles } from './src/commands/build/plain-styles.ts';
import { scriptFiles } from './src/commands/build/script-files.ts';
import { editionCheck } from './src/edition/integration.ts';
import { editionPlugins } from './src/edition/pipeline.ts';
import { siteFonts } from './src/fonts/integration.ts';
import { sitemapOptions } from './src/metadata/sitemap.ts';
import { offlineReading } from './src/offline/integration.ts';
import { searchIndex } from './src/search/index/integration.ts';
import { securityPolicy } from './src/security/integration.ts';

const search = searchIndex();
const fonts = siteFonts();

export default defineConfig({
  // Where the site will stand: SITE_URL=https://example.org BASE_PATH=/edition npm run build
  // What tools are told (canonical addresses, feeds, annotations) names it; without it, where `npm start` serves.
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // Styles stand in the pages: asking for them would keep a reader on a slow line waiting longer than sending them anew.
  build: { inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  // Of several articles, pages that are as they were are taken from the last build, see `cacheKeyOf`.
  experimental: { incrementalBuild: true },
  // Astro's own Markdown engine takes no remark plugins; footnotes and quotes are ours to read.
  markdown: {
    processor: unified({ ...editionPlugins(), gfm: false, smartypants: false }),
    syntaxHighlight: false,
  },
  // The check comes first: of what it has read the search and the fonts are made. Last comes what keeps the files of the others.
  integrations: [
    editionCheck((articles) => {
      search.take(articles);
      fonts.take(articles);
    }, search.makeIndex),
    mdx(),
    search.integration,
    fonts.integration,
    sitemap(sitemapOptions),
    securityPolicy(),
    offlineReading(),
  ],
  vite: {
    plugins: [tailwindcss(), plainStyles(), plainImports()],
    // A file of its own for every script: a content security policy can then forbid inline ones.
    // What came before these browsers knows no light-dark(), which our colours are made of.
    environments: { client: scriptFiles },
    build: { assetsInlineLimit: 0, cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
  },
});
