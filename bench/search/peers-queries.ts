/** What readers may be expected to type, and in which paragraphs it is right to find it. */
import type { Annotations, Lang, Paragraph } from '../../src/edition/annotations.ts';
import { dateAnchor } from '../../src/i18n/routes.ts';
import { dates, people, places, words } from '../../tests/search/support/usual-queries.ts';
import { readOracle } from './oracle-truth.ts';

export const kinds = ['names', 'dates', 'words'] as const;

export interface UsualQuery {
  readonly kind: (typeof kinds)[number];
  readonly query: string;
  /** Of the edition in which it is asked for: the one in the letters that were typed. */
  readonly lang: Lang;
  /** Ids of the paragraphs that name who or what is meant, or have a form of the word. */
  readonly right: ReadonlySet<string>;
}

/** All that are asked, of one article. */
export const usualQueries = async (
  editions: Readonly<Record<Lang, Annotations>>,
): Promise<readonly UsualQuery[]> => {
  const all = [...mentionQueries(editions), ...(await wordQueries(editions.uk))];
  for (const { query, right } of all) if (right.size === 0) throw new Error(`Nothing is right for ${query}`);
  return all;
};

/** The names and dates; one that stands for two dates is asked once, and right for either. */
export const mentionQueries = (editions: Readonly<Record<Lang, Annotations>>): readonly UsualQuery[] => {
  const named = (
    kind: UsualQuery['kind'],
    queries: Readonly<Record<string, readonly string[]>>,
    idsOf: (mentions: Paragraph['mentions']) => readonly string[],
  ): readonly UsualQuery[] =>
    Object.entries(queries).flatMap(([id, all]) =>
      all.map((query) => {
        const lang = languageOf(query);
        const right = paragraphsOf(editions[lang]).filter(({ mentions }) => idsOf(mentions).includes(id));
        return { kind, query, lang, right: new Set(right.map((paragraph) => paragraph.id)) };
      }),
    );
  const all = [
    ...named('names', people, (mentions) => mentions.people),
    ...named('names', places, (mentions) => mentions.places),
    ...named('dates', dates, (mentions) => mentions.dates.map(dateId)),
  ];
  return [...Map.groupBy(all, ({ query }) => query).values()].flatMap(([one, ...same]) =>
    one ? [{ ...one, right: new Set([one, ...same].flatMap(({ right }) => [...right])) }] : [],
  );
};

/** As its anchor names it. */
const dateId = (date: string): string => dateAnchor(date).replace(/^d-/, '');

const wordQueries = async ({ article }: Annotations): Promise<readonly UsualQuery[]> => {
  const { paradigms, paragraphs, text } = await readOracle();
  const asked = new Set(words.flat());
  const right = new Map([...asked].map((query) => [query, new Set<string>()]));
  for (const { forms } of paradigms) {
    for (const query of new Set(forms.filter((form) => asked.has(form)))) {
      for (const at of forms.flatMap(text.paragraphsOf)) {
        const [of, id = ''] = paragraphs[at]?.id.split(' ') ?? [];
        if (of === article) right.get(query)?.add(id);
      }
    }
  }
  return [...right].map(([query, ids]) => ({ kind: 'words', query, lang: 'uk', right: ids }));
};

const languageOf = (query: string): Lang => (/\p{Script=Cyrillic}/u.test(query) ? 'uk' : 'en');

const paragraphsOf = ({ sections }: Annotations): readonly Paragraph[] =>
  sections.flatMap(({ paragraphs }) => paragraphs);
