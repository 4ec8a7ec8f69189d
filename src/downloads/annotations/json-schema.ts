import { z } from 'zod';
import { absolute, route } from '../../i18n/routes.ts';
import { annotationsFileSchema } from './schemas/file.ts';

/**
 * The JSON Schema of `annotations.json`, in which every property is described.
 *
 * @param site where the site stands: `https://example.org`
 * @see https://json-schema.org/draft/2020-12
 */
export const annotationsJsonSchema = (site: string | URL): object => {
  const schema = z.toJSONSchema(annotationsFileSchema, {
    override: ({ jsonSchema }) => {
      // That a whole number is one that a double can hold says nothing here.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return { $id: absolute(route.annotationsSchema(), site), ...schema };
};
