/** What every form of every word of the Ukrainian editions finds, and how fast. */
import type { Browser } from 'playwright-core';
import { normaliseWord } from '../../src/search/words/normalise.ts';
import { splitWords } from '../../src/search/words/split.ts';
import { askedForms, readOracle } from './oracle-truth.ts';
import { askAll, visit } from './queries-browser.ts';
import type { BenchSite } from './queries-site.ts';

interface FormFigures {
  readonly forms: number;
  /** Pairs of a form and a paragraph that it should find. */
  readonly asked: number;
  readonly found: number;
  readonly returned: number;
  /** Of those returned. */
  readonly right: number;
  /** Forms whose answer has every paragraph with the form as it is typed before all others. */
  readonly inOrder: number;
  /** Of each query, in milliseconds, ascending. */
  readonly times: readonly number[];
}

/** Questions asked of the page in one go. */
const batch = 500;

/** @param article whose page the reader is on */
export const measureForms = async (
  browser: Browser,
  { url, worker }: BenchSite,
  article: string,
): Promise<FormFigures> => {
  const { paradigms, paragraphs, text } = await readOracle();
  const forms = [...askedForms(paradigms, text)];
  const at = new Map(paragraphs.map(({ id }, index) => [id, index]));
  const words = paragraphs.map((paragraph) => spaced(paragraph.text));
  const page = await visit(browser, `${url}uk/${article}/`);
  const total = { asked: 0, found: 0, returned: 0, right: 0, inOrder: 0 };
  const times: number[] = [];
  for (let from = 0; from < forms.length; from += batch) {
    const some = forms.slice(from, from + batch);
    const queries = some.map(([form]) => form);
    const timed = await askAll(page, worker, 'uk', queries);
    for (const [index, [form, { right, asked }]] of some.entries()) {
      const { answer, milliseconds = 0 } = timed[index] ?? {};
      const hits = answer?.editions.find(({ lang }) => lang === 'uk')?.hits ?? [];
      const returned = hits.map((hit) => at.get(`${hit.article} ${hit.id}`) ?? -1);
      const exact = returned.map((paragraph) => words[paragraph]?.includes(spaced(form)));
      total.asked += asked.size;
      total.found += returned.filter((paragraph) => asked.has(paragraph)).length;
      total.returned += returned.length;
      total.right += returned.filter((paragraph) => right.has(paragraph)).length;
      total.inOrder += exact.lastIndexOf(true) < exact.filter(Boolean).length ? 1 : 0;
      times.push(milliseconds);
    }
  }
  await page.context().close();
  return { forms: forms.length, ...total, times: times.sort((a, b) => a - b) };
};

/** Its words between spaces, so that one text can be looked for in another. */
const spaced = (text: string): string =>
  ` ${splitWords(text)
    .map((word) => normaliseWord(word.text))
    .join(' ')} `;
