/** The forms that are searched for to measure the search by the dictionary, and what is true of each. */
import dictionary from 'dictionary-uk';
import { checkContent } from '../../src/edition/check.ts';
import { ukrainianKey } from '../../src/search/words/uk-key.ts';
import { type Paradigm, readParadigms } from './oracle-dictionary.ts';
import { readText, type Text } from './oracle-text.ts';

/** The dictionary, and the Ukrainian editions as it reads them. */
export const readOracle = async (): Promise<{
  readonly paradigms: readonly Paradigm[];
  /** `id`: article and paragraph, `january-20-1990 p-2-5`. */
  readonly paragraphs: readonly { readonly id: string; readonly text: string }[];
  readonly text: Text;
}> => {
  const paragraphs = await readArticles();
  const decoder = new TextDecoder();
  const paradigms = [...readParadigms(decoder.decode(dictionary.aff), decoder.decode(dictionary.dic))];
  const known = new Set(paradigms.flatMap(({ forms }) => forms));
  const texts = paragraphs.map((paragraph) => paragraph.text);
  return { paradigms, paragraphs, text: readText(texts, (form) => known.has(form), ukrainianKey) };
};

/** What the dictionary says of one form. */
export interface Truth {
  readonly lemmas: Set<string>;
  /** The paragraphs that have a form of a word this can belong to. */
  readonly right: Set<number>;
  /** Of them, those that recall asks for: by way of a word of four letters or more. */
  readonly asked: Set<number>;
}

const readArticles = async () => {
  const { articles } = await checkContent();
  return articles.flatMap((article) =>
    article.editions
      .filter(({ lang }) => lang === 'uk')
      .flatMap(({ annotations }) => annotations?.sections ?? [])
      .flatMap(({ paragraphs }) => paragraphs.map(({ id, text }) => ({ id: `${article.id} ${id}`, text }))),
  );
};

const letters = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;

/** Form in small letters → what is true of it; of all forms that recall asks for. */
export const askedForms = (paradigms: Iterable<Paradigm>, text: Text): ReadonlyMap<string, Truth> => {
  const found = new Map<string, Truth>();
  for (const { lemma, forms } of paradigms) {
    const attested = forms.filter((form) => text.paragraphsOf(form).length > 0);
    const paragraphs = new Set(attested.flatMap((form) => text.paragraphsOf(form)));
    const asks = attested.some((form) => letters(form) >= 4);
    if (attested.length === 0) continue;
    for (const form of forms) {
      const name = form.toLowerCase();
      const truth = found.get(name) ?? { lemmas: new Set(), right: new Set(), asked: new Set() };
      found.set(name, truth);
      truth.lemmas.add(lemma);
      for (const at of paragraphs) truth.right.add(at);
      if (asks) for (const at of paragraphs) truth.asked.add(at);
    }
  }
  return new Map([...found].filter(([, { asked }]) => asked.size > 0));
};
