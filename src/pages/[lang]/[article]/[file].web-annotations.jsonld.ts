import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { webAnnotations } from '../../../downloads/annotations/web-annotations.ts';
import { jsonFile } from '../../../downloads/json-file.ts';
import { onceForEachEdition } from '../../../edition/site.ts';

/** The claims of an edition as W3C Web Annotations: `route.download(lang, article, 'web-annotations.jsonld')`. */
export const getStaticPaths = onceForEachEdition;

/** Media type of the Web Annotation Protocol, 3.1. */
const type = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"';

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  jsonFile(webAnnotations(props.article, props.lang, import.meta.env.SITE), type);
