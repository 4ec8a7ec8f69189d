import type { APIRoute } from 'astro';
import { type WorkInArticle, worksOf } from '../../edition/across.ts';
import { allArticles } from '../../edition/site.ts';
import { languages } from '../../i18n/languages.ts';
import { absolute, route } from '../../i18n/routes.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { type Format, formats } from './formats.ts';
import type { BibliographyItem } from './item.ts';
import { ris } from './ris.ts';
import { articleWork, type ListedReference, referenceWork } from './works.ts';

const write: Readonly<Record<Format, (items: readonly BibliographyItem[]) => string>> = {
  bib: bibtex,
  ris,
  'csl.json': cslJson,
};

/** An article, and in another file the works that it cites: `route.download(lang, article, 'bib')`, `'references.bib'`. */
export const articleFiles = (format: Format) => ({
  getStaticPaths: async () =>
    (await allArticles()).flatMap(({ id, meta, references }) =>
      languages.flatMap((lang) => {
        const online = absolute(route.article(lang, id));
        const file = (name: string, items: readonly BibliographyItem[]) => ({
          params: { lang, article: id, file: name },
          props: { items },
        });
        return [
          file(`${id}.${lang}`, [articleWork(meta, lang, online)]),
          file(
            `${id}.${lang}.references`,
            references.map((reference) => referenceWork([{ reference, article: meta }], lang)),
          ),
        ];
      }),
    ),
  GET: respond(format),
});

/** Each work that has a page: `route.sourceDownload(lang, key, 'bib')`. */
export const sourceFiles = (format: Format) => ({
  getStaticPaths: async () => {
    const articles = await allArticles();
    return languages.flatMap((lang) =>
      worksOf(articles, lang).map(({ key, articles: [first, ...others] }) => ({
        params: { lang, key, file: key },
        props: { items: [referenceWork([listedIn(first), ...others.map(listedIn)], lang)] },
      })),
    );
  },
  GET: respond(format),
});

const listedIn = ({ article, reference }: WorkInArticle): ListedReference => ({
  reference,
  article: article.meta,
});

function respond(format: Format): APIRoute<{ readonly items: readonly BibliographyItem[] }> {
  return ({ props: { items } }) =>
    new Response(write[format](items), { headers: { 'Content-Type': formats[format].type } });
}
