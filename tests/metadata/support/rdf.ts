import jsonld from 'jsonld';
import { context, type Quad } from './vocabulary.ts';

/** Reads JSON-LD as a processor does, without a network: the one context there is, is at hand. */
export const toRdf = async (document: object): Promise<readonly Quad[]> =>
  (await jsonld.toRDF(document, {
    documentLoader: async (url: string) => {
      if (!/^https:\/\/schema\.org\/?$/.test(url)) throw new Error(`Nothing is known of the context ${url}`);
      return { documentUrl: url, document: context };
    },
  })) as readonly Quad[];
