import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { makeCiting } from '../../../citations/citing/make-citing.ts';
import { onceForEachEdition } from '../../../edition/site.ts';

/** What citing an edition takes: `route.download(lang, article, 'cite.json')`. */
export const getStaticPaths = onceForEachEdition;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  Response.json(await makeCiting(props.article, props.lang));
