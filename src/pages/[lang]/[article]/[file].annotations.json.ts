import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { annotationsFile } from '../../../downloads/annotations/annotations-file.ts';
import { jsonFile } from '../../../downloads/json-file.ts';
import { onceForEachEdition } from '../../../edition/site.ts';

/** An edition with what is marked in it, for tools: `route.download(lang, article, 'annotations.json')`. */
export const getStaticPaths = onceForEachEdition;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  jsonFile(annotationsFile(props.article, props.lang, import.meta.env.SITE));
