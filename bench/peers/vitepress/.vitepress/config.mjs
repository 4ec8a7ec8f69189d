/** VitePress as its documentation sets it up: two languages, plugins of markdown-it for citations and footnotes. */
import biblatex from '@arothuis/markdown-it-biblatex';
import footnote from 'markdown-it-footnote';
import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Article',
  locales: { en: { label: 'English', lang: 'en' }, uk: { label: 'Українська', lang: 'uk', title: 'Стаття' } },
  markdown: {
    config: (md) => md.use(footnote).use(biblatex, { bibPath: 'generated/references.bib' }),
  },
});
