import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonFile } from '../../../downloads/json-file.ts';
import { onceForEachEdition } from '../../../edition/site.ts';
import { claimsGraph } from '../../../metadata/claims.ts';

/** Every claim of an edition as schema.org has it: `route.download(lang, article, 'claims.jsonld')`. */
export const getStaticPaths = onceForEachEdition;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  jsonFile(claimsGraph(props.article, props.lang, import.meta.env.SITE), 'application/ld+json');
