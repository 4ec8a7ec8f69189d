/**
 * Starlight as its documentation sets it up: two languages, its own footnotes (GFM), no styles of its own; beside it
 * rehype-citation, with the references, the CSL style and the locales that the article is printed with.
 */
import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import rehypeCitation from 'rehype-citation';

const locales = { en: 'en-US', uk: 'node_modules/citeproc-locales/locales/locales-uk-UA.xml' };

/** rehype-citation has one language for all files. */
const citations = () => {
  const inLanguage = Object.entries(locales).map(([lang, locale]) => ({
    folder: `/docs/${lang}/`,
    format: rehypeCitation({
      path: process.cwd(),
      bibliography: 'generated/references.json',
      csl: 'generated/style.csl',
      lang: locale,
      noCite: ['@*'],
    }),
  }));
  return (tree, file) => inLanguage.find(({ folder }) => file.path.includes(folder)).format(tree, file);
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
