import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { onceForEachEdition } from '../../../edition/site.ts';
import { drawPicture } from '../../../metadata/picture.ts';

/** What networks show of an edition: `route.download(lang, article, 'png')`. */
export const getStaticPaths = onceForEachEdition;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await drawPicture(props.article.meta, props.lang), {
    headers: { 'Content-Type': 'image/png' },
  });
