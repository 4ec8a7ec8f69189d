import type { APIRoute, GetStaticPaths } from 'astro';
import { exportsOf, readExport, staleExports } from '../../../downloads/exports.ts';
import { allArticles } from '../../../edition/site.ts';
import { languages } from '../../../i18n/languages.ts';

/** The books of the editions, `january-20-1990.en.epub`, where `npm run export` has made them of this very content. */
export const getStaticPaths = (async () => {
  const articles = await allArticles();
  return articles.flatMap(({ id }) => {
    const books = languages.flatMap((lang) =>
      exportsOf(id, lang).map(({ ending, type }) => ({
        params: { lang, article: id, book: `${id}.${lang}.${ending}` },
        props: { id, lang, ending, type },
      })),
    );
    if (import.meta.env.PROD && books.length === 0 && staleExports(id).length > 0) {
      console.warn(
        `The EPUB and PDF of ${id} were made of something else than what is there now, and are left out. npm run export makes them anew.`,
      );
    }
    return books;
  });
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { id, lang, ending, type } }) =>
  new Response(readExport(id, lang, ending), { headers: { 'Content-Type': type } });
