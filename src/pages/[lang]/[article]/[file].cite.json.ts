import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { makeCiting } from '../../../citations/citing/make-citing.ts';
import { allArticles } from '../../../edition/site.ts';
import { languages } from '../../../i18n/languages.ts';

/** What citing an edition takes: `route.download(lang, article, 'cite.json')`. */
export const getStaticPaths = (async () =>
  (await allArticles()).flatMap((article) =>
    languages.map((lang) => ({
      params: { lang, article: article.id, file: `${article.id}.${lang}` },
      props: { lang, article },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  Response.json(await makeCiting(props.article, props.lang));
