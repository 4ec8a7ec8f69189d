import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { allArticles } from '../../../edition/site.ts';
import { languages } from '../../../i18n/languages.ts';
import { claimsGraph } from '../../../metadata/claims.ts';

/** Every claim of an edition as JSON-LD: `route.download(lang, article, 'claims.jsonld')`. */
export const getStaticPaths = (async () =>
  (await allArticles()).flatMap((article) =>
    languages.map((lang) => ({
      params: { lang, article: article.id, file: `${article.id}.${lang}` },
      props: { lang, article },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(claimsGraph(props.article, props.lang, import.meta.env.SITE), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
