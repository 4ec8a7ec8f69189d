/**
 * Starlight as its documentation sets it up: two languages, its own footnotes (GFM), no styles of its own; beside it
 * rehype-citation, with the references, the CSL style and the locales that the article is printed with.
 */
import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import rehypeCitation from 'rehype-citation';

const locales = { en: 'en-US', uk: 'node_modules/citeproc-locales/locales/locales-uk-UA.xml' };

/** rehype-citation has one language and one list of references for all files. */
const citations = () => {
  const formats = new Map();
  const formatOf = (path) => {
    const { lang, article } = /\/docs\/(?<lang>[a-z]{2})\/(?<article>[a-z0-9-]+)\.md$/.exec(path).groups;
    const key = `${lang}/${article}`;
    if (!formats.has(key))
      formats.set(
        key,
        rehypeCitation({
          path: process.cwd(),
          bibliography: `generated/${article}.json`,
          csl: 'generated/style.csl',
          lang: locales[lang],
          noCite: ['@*'],
        }),
      );
    return formats.get(key);
  };
  return (tree, file) => formatOf(file.path)(tree, file);
};

export default defineConfig({
  markdown: { processor: unified({ rehypePlugins: [citations] }) },
  integrations: [
    starlight({
      title: { en: 'Article', uk: 'Стаття' },
      defaultLocale: 'en',
      locales: { en: { label: 'English' }, uk: { label: 'Українська' } },
    }),
  ],
});
