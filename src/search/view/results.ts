/** Lays out an answer: groups of options, each a link to what was found. */
import type { Lang } from '../../edition/annotations.ts';
import { capitalised } from '../../i18n/capitalised.ts';
import { otherLanguage } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { route } from '../../i18n/routes.ts';
import type { Answer, AsideHit, ParagraphHit, Segment } from '../engine/answer.ts';
import { type InArticle, timesIn } from '../records/in-article.ts';
import { make, makeButton } from './dom.ts';

export type PanelPhrases = Messages['search']['panel'];

/** What can be folded: a kind of names, what stands beside the text, or the paragraphs of a language. */
export type GroupName = 'people' | 'places' | 'dates' | 'sources' | 'sections' | 'asides' | Lang;

interface View {
  readonly lang: Lang;
  readonly t: PanelPhrases;
  /** Most paragraphs of a language to show before all are asked for. */
  readonly first: number;
  /** Groups that are shown whole. */
  readonly unfolded: ReadonlySet<GroupName>;
  readonly unfold: (group: GroupName) => void;
}

/** Most names of a kind to show before all are asked for, lest the paragraphs be far below. */
const firstNames = 5;
/** Numbers of paragraphs that stand beside a name; the rest is on the page that it leads to. */
const numbersShown = 6;
/** Articles named beside it. */
const firstArticles = 3;

/** @returns the groups of a listbox, the paragraphs within `[data-search-results]` */
export const layOut = (answer: Answer, view: View): readonly Node[] => {
  const { lang, t } = view;
  const names = [
    nameGroup('people', answer.people, (one) => personOption(one, t, lang), view),
    nameGroup('places', answer.places, (one) => nameOption(one, route.places(lang, one.id), t, lang), view),
    nameGroup('dates', answer.dates, (one) => nameOption(one, route.timeline(lang, one.id), t, lang), view),
    nameGroup('sources', answer.sources, (one) => sourceOption(one, t, lang), view),
    nameGroup('sections', answer.sections, (one) => sectionOption(one, t, lang), view),
  ];
  const asides = nameGroup('asides', answer.asides, (one) => asideOption(one, t), view);
  const paragraphs = answer.editions.map((edition) => {
    const { hits, total } = edition;
    const options = hits.map((hit) => paragraphOption(hit, edition.lang, t));
    const first = view.unfolded.has(edition.lang) ? total : view.first;
    return group(edition.lang, foldedAfter(first, options, total, edition.lang, view), view);
  });
  const results = make('div', { 'data-search-results': '' }, paragraphs.flat());
  // What has all that was asked for comes first.
  return [...names, ...(answer.partial ? [asides, results] : [results, asides])].flat();
};

const nameGroup = <Named>(
  name: Exclude<GroupName, Lang>,
  named: readonly Named[],
  toOption: (one: Named) => HTMLElement,
  view: View,
): readonly HTMLElement[] => {
  // For one more, a button to show it would take as much room.
  const first = view.unfolded.has(name) ? named.length : firstNames + 1;
  const options = named.map(toOption);
  const shown =
    options.length > first ? foldedAfter(firstNames, options, options.length, name, view) : options;
  return group(name, shown, view);
};

/** The first options and, where there are more, a button that shows all; so that the arrows come to it, an option too. */
const foldedAfter = (
  first: number,
  options: readonly HTMLElement[],
  total: number,
  name: GroupName,
  { t, unfold }: View,
): readonly HTMLElement[] => {
  const shown = options.slice(0, first);
  if (shown.length >= total) return shown;
  const button = makeButton(t.showAll(total), () => unfold(name), 'show-all');
  button.setAttribute('role', 'option');
  button.setAttribute('aria-selected', 'false');
  button.tabIndex = -1;
  return [...shown, button];
};

const group = (
  name: GroupName,
  options: readonly HTMLElement[],
  { lang, t }: View,
): readonly HTMLElement[] => {
  if (options.length === 0) return [];
  const id = `search-group-${name}`;
  const isOther = name === otherLanguage(lang);
  const heading = name === lang ? t.paragraphs : isOther ? t.others : t[name as Exclude<GroupName, Lang>];
  return [
    make('div', { role: 'group', 'aria-labelledby': id }, [
      make('div', { class: 'group', id, role: 'presentation' }, [heading]),
      make('div', { role: 'presentation', lang: isOther ? name : undefined }, options),
    ]),
  ];
};

const option = (href: string, className: string, children: readonly (Node | string)[]): HTMLAnchorElement =>
  make('a', { role: 'option', 'aria-selected': 'false', tabindex: '-1', class: className, href }, children);

const personOption = (person: Answer['people'][number], t: PanelPhrases, lang: Lang): HTMLElement => {
  const named = nameOption(person, route.person(lang, person.id), t, lang);
  if (person.role) named.append(' ', make('span', { class: 'role' }, [person.role]));
  return named;
};

const nameOption = (
  { label, other, articles }: Answer['people' | 'places' | 'dates'][number],
  href: string,
  t: PanelPhrases,
  lang: Lang,
): HTMLElement =>
  option(href, 'entry', [
    make('span', { class: 'name' }, [capitalised(label, lang)]),
    ...(other ? [' ', make('span', { class: 'other', lang: otherLanguage(lang) }, [other])] : []),
    ...where(t.mentions(timesIn(articles)), articles, ({ articleTitle }) => articleTitle, t),
  ]);

const sourceOption = (
  { key, short, title, language, articles }: Answer['sources'][number],
  t: PanelPhrases,
  lang: Lang,
): HTMLElement => {
  // Of several articles each has a number of its own for it.
  const [first] = articles;
  const name = first && first.articleTitle === undefined ? `[${first.number}] ${short}` : short;
  return option(route.source(lang, key), 'entry', [
    make('span', { class: 'name' }, [name]),
    ' ',
    make('cite', { class: 'other', lang: language }, [title]),
    ...where(
      t.citations(timesIn(articles)),
      articles,
      ({ articleTitle, number }) => articleTitle && t.numbered(articleTitle, number),
      t,
    ),
  ]);
};

const sectionOption = (
  { article, articleTitle, id, number, title, paragraphs }: Answer['sections'][number],
  t: PanelPhrases,
  lang: Lang,
): HTMLElement => {
  const count = t.countOfParagraphs(paragraphs);
  return option(route.article(lang, article, id), 'entry', [
    make('span', { class: 'name' }, [t.section(number, title)]),
    ' ',
    make('span', { class: 'where' }, [articleTitle ? t.inArticle(articleTitle, count) : count]),
  ]);
};

const asideOption = (
  { article, articleTitle, lang, id, excerpt }: AsideHit,
  t: PanelPhrases,
): HTMLElement => {
  const note = /^note-(\d+)$/.exec(id)?.[1];
  const label = note ? t.note(Number(note)) : id === 'abstract' ? t.abstract : t.front;
  return option(route.article(lang, article, id === 'front' ? '' : id), 'beside', [
    make('span', { class: 'section' }, [articleTitle ? t.inArticle(articleTitle, label) : label]),
    ' ',
    make('span', { class: 'excerpt', lang }, excerpt.map(segmentNode)),
  ]);
};

/** `12 mentions · ¶ 1.3, 2.5 …`; of several articles, a line for each of the first. */
const where = <In extends InArticle>(
  count: string,
  articles: readonly In[],
  nameOf: (one: In) => string | undefined,
  t: PanelPhrases,
): readonly (Node | string)[] => {
  const lines = articles.slice(0, firstArticles).flatMap((one) => {
    const name = nameOf(one);
    const numbers = numbersOf(one, t);
    return name === undefined ? [] : [numbers ? t.inArticle(name, numbers) : name];
  });
  if (lines.length === 0)
    return [' ', line([count, ...articles.map((one) => numbersOf(one, t))].filter(Boolean).join(' · '))];
  const more = articles.length - lines.length;
  return [count, ...lines, ...(more > 0 ? [t.moreArticles(more)] : [])].flatMap((text, at) => [
    ' ',
    line(text, at > 0),
  ]);
};

const line = (text: string, isWhole = false): HTMLElement =>
  make('span', { class: isWhole ? 'where whole' : 'where' }, [text]);

/** `¶ 1.3, 2.5 …` */
const numbersOf = ({ paragraphs }: InArticle, t: PanelPhrases): string => {
  const more = paragraphs.length > numbersShown ? '\u00A0…' : '';
  return paragraphs.length > 0 ? `${t.paragraph(paragraphs.slice(0, numbersShown).join(', '))}${more}` : '';
};

const paragraphOption = (hit: ParagraphHit, lang: Lang, t: PanelPhrases): HTMLElement => {
  const { article, articleTitle, id, number, section, excerpt, citations, marks } = hit;
  const inSection = t.section(section.number, section.title);
  const labels = [...new Set(citations.map(({ label }) => label))];
  const href = marks ? route.marked(lang, article, id, marks) : route.article(lang, article, id);
  return option(href, 'passage', [
    make('span', { class: 'number' }, [t.paragraph(number)]),
    ' ',
    make('span', { class: 'section' }, [articleTitle ? t.inArticle(articleTitle, inSection) : inSection]),
    ' ',
    make('span', { class: 'excerpt' }, excerpt.map(segmentNode)),
    ...(labels.length > 0 ? [' ', make('span', { class: 'cited' }, [labels.join(' ')])] : []),
  ]);
};

const segmentNode = ({ text, marked }: Segment): Node | string => (marked ? make('mark', {}, [text]) : text);
