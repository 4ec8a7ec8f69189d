/** What schema.org allows, by the vocabulary as it publishes it: which properties a type has, and of which types they are. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const schema = 'http://schema.org/';
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const file = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq');

/** subject → predicate → objects; the few literals, all of them comments and labels, are left out. */
const facts = new Map<string, Map<string, string[]>>();
for (const [, subject = '', predicate = '', object = ''] of readFileSync(file, 'utf8').matchAll(
  /^<([^>]+)> <([^>]+)> <([^>]+)> /gm,
)) {
  const about = facts.get(subject) ?? new Map<string, string[]>();
  facts.set(subject, about.set(predicate, [...(about.get(predicate) ?? []), object]));
}

const said = (subject: string, predicate: string): readonly string[] =>
  facts.get(subject)?.get(predicate) ?? [];

const rangesOf = (property: string): readonly string[] => said(property, `${schema}rangeIncludes`);

/** A type with everything that it is a kind of. */
const kindsOf = (type: string): readonly string[] => [
  type,
  ...said(type, 'http://www.w3.org/2000/01/rdf-schema#subClassOf').flatMap(kindsOf),
];

/** What `@context: "https://schema.org"` stands for, so far as it matters here: addresses are no texts. */
export const context = {
  '@context': {
    '@vocab': schema,
    ...Object.fromEntries(
      [...facts.keys()]
        .filter(
          (term) => rangesOf(term).includes(`${schema}URL`) && !rangesOf(term).includes(`${schema}Text`),
        )
        .map((term) => [term.slice(schema.length), { '@id': term, '@type': '@id' }]),
    ),
  },
};

/** A term of RDF, as jsonld gives it. */
interface Term {
  readonly termType: string;
  readonly value: string;
}

export interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

/** Where a graph says what schema.org does not allow: unknown terms, properties of other types, values of other types. */
export const misuses = (quads: readonly Quad[]): readonly string[] => {
  const types = new Map<string, string[]>();
  for (const { subject, predicate, object } of quads) {
    if (predicate.value === rdfType)
      types.set(subject.value, [...(types.get(subject.value) ?? []), object.value]);
  }
  const kinds = (term: Term) => (types.get(term.value) ?? []).flatMap(kindsOf);
  const misuse = ({ subject, predicate, object }: Quad): string | undefined => {
    if (predicate.value === rdfType)
      return facts.has(object.value) ? undefined : `there is no type ${object.value}`;
    if (!facts.has(predicate.value)) return `there is no property ${predicate.value}`;
    const domain = said(predicate.value, `${schema}domainIncludes`);
    if (!kinds(subject).some((kind) => domain.includes(kind)))
      return `${kinds(subject)[0] ?? subject.value} has no ${predicate.value}`;
    const ranges = rangesOf(predicate.value);
    const isAllowed =
      object.termType === 'Literal'
        ? ranges.some((range) => fits(range, object.value))
        : ranges.includes(`${schema}URL`) || kinds(object).some((kind) => ranges.includes(kind));
    return isAllowed ? undefined : `${predicate.value} is no ${kinds(object)[0] ?? object.value}`;
  };
  return quads.flatMap((quad) => misuse(quad) ?? []);
};

const literals: Readonly<Record<string, RegExp>> = {
  Text: /^/,
  Date: /^\d{4}(-\d\d(-\d\d)?)?$/,
  Integer: /^\d+$/,
};

const fits = (range: string, value: string): boolean =>
  literals[range.slice(schema.length)]?.test(value) ?? false;
