import type { APIRoute } from 'astro';
import { articlesOf, isLong, worksOf } from '../../edition/across.ts';
import { cacheKeyOf } from '../../edition/cache-key.ts';
import { allArticles } from '../../edition/site.ts';
import { languages } from '../../i18n/languages.ts';
import { absolute, route } from '../../i18n/routes.ts';
import { type Format, formats } from './formats.ts';
import type { BibliographyItem } from './item.ts';
import { itemOf, write } from './records.ts';
import { articleWork, referenceWork } from './works.ts';

/** An article, and in another file the works that it cites: `route.download(lang, article, 'bib')`, `'references.bib'`. */
export const articleFiles = (format: Format) => ({
  getStaticPaths: async () =>
    (await allArticles()).flatMap((article) =>
      languages.flatMap((lang) => {
        const { id, meta, references } = article;
        const online = absolute(route.article(lang, id));
        const file = (name: string, items: Items) => ({
          params: { lang, article: id, file: name },
          props: { items },
          ...cacheKeyOf([article]),
        });
        return [
          file(`${id}.${lang}`, () => [articleWork(meta, lang, online)]),
          file(`${id}.${lang}.references`, () =>
            references.map((reference) => referenceWork([{ reference, article: meta }], lang)),
          ),
        ];
      }),
    ),
  GET: respond(format),
});

/** Each work that has a page, if its records are not in that: `route.sourceDownload(lang, key, 'bib')`. */
export const sourceFiles = (format: Format) => ({
  getStaticPaths: async () => {
    const articles = await allArticles();
    return languages.flatMap((lang) => {
      const works = worksOf(articles, lang);
      return isLong(works)
        ? []
        : works.map((work) => ({
            params: { lang, key: work.key, file: work.key },
            props: { items: (() => [itemOf(work, lang)]) satisfies Items },
            ...cacheKeyOf(articlesOf(work)),
          }));
    });
  },
  GET: respond(format),
});

/** Made when the file is: Astro keeps what each file is made from until the end of a build. */
type Items = () => readonly BibliographyItem[];

function respond(format: Format): APIRoute<{ readonly items: Items }> {
  return ({ props: { items } }) =>
    new Response(write[format](items()), { headers: { 'Content-Type': formats[format].type } });
}
