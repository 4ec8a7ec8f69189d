import { readFileSync } from 'node:fs';
import jsonld, { type ContextDefinition, type JsonLdDocument } from 'jsonld';

const contexts: Readonly<Record<string, string>> = {
  'http://www.w3.org/ns/anno.jsonld': readFileSync('tests/fixtures/web-annotation/anno.jsonld', 'utf8'),
};

/** Asks nobody: a context that isn't kept here is an error. */
const documentLoader = async (url: string) => {
  const document = contexts[url];
  if (document === undefined) throw new Error(`The document asks for the context ${url}`);
  return { documentUrl: url, document: JSON.parse(document) };
};

/** Fails for whatever would be lost, such as a property that no context knows; jsonld’s types don’t know it. */
const options = { documentLoader, safe: true };

/** A statement of RDF, of an IRI, a blank node or the value of a literal. */
export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** What a JSON-LD processor makes of a document. @throws where it would lose any of it */
export const triplesOf = async (document: object): Promise<readonly Triple[]> => {
  const quads = await jsonld.toRDF(document as JsonLdDocument, options);
  return (quads as readonly Record<'subject' | 'predicate' | 'object', { readonly value: string }>[]).map(
    ({ subject, predicate, object }) => ({
      subject: subject.value,
      predicate: predicate.value,
      object: object.value,
    }),
  );
};

/** Back from RDF-ready form to that of the context. */
export const compacted = async (document: object): Promise<object> =>
  jsonld.compact(
    await jsonld.expand(document as JsonLdDocument, options),
    { '@context': 'http://www.w3.org/ns/anno.jsonld' } as ContextDefinition,
    options,
  );
