import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { allArticles } from '../../../edition/site.ts';
import { languages } from '../../../i18n/languages.ts';
import { drawPicture } from '../../../metadata/picture.ts';

/** What networks show of an edition: `route.download(lang, article, 'png')`. */
export const getStaticPaths = (async () =>
  (await allArticles()).flatMap(({ id, meta }) =>
    languages.map((lang) => ({
      params: { lang, article: id, file: `${id}.${lang}` },
      props: { lang, meta },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await drawPicture(props.meta, props.lang), { headers: { 'Content-Type': 'image/png' } });
