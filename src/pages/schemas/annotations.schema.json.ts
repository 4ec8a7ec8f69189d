import type { APIRoute } from 'astro';
import { annotationsJsonSchema } from '../../downloads/annotations/json-schema.ts';
import { jsonFile } from '../../downloads/json-file.ts';

/** The format of every `annotations.json`: `route.annotationsSchema()`. */
export const GET: APIRoute = () =>
  jsonFile(annotationsJsonSchema(import.meta.env.SITE), 'application/schema+json');
