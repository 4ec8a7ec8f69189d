import jsonld from 'jsonld';
import { context, type Quad } from './vocabulary.ts';

/** The one context there is, without a network. */
const documentLoader = async (url: string) => {
  if (!/^https:\/\/schema\.org\/?$/.test(url)) throw new Error(`The document asks for the context ${url}`);
  return { documentUrl: url, document: context };
};

/** Fails for whatever would be lost; jsonld’s types don’t know that option. */
const options = { documentLoader, safe: true };

/** What a JSON-LD processor makes of a document. @throws where it would lose any of it */
export const toRdf = async (document: object): Promise<readonly Quad[]> =>
  (await jsonld.toRDF(document, options)) as readonly Quad[];
