import { withoutFonts } from '../../pages/bytes.ts';
import type { PageFigures, PageInUse, PagesFigures } from '../../pages/figures.ts';
import { type Held, limitTable } from '../limits.ts';
import { bars, ranges } from '../pictures.ts';
import type { Section } from '../section.ts';
import { median, spreadOf } from '../statistics.ts';
import { kilobytes, milliseconds, spreadOut, table, whole } from '../words.ts';
import { measuredOn } from './measured-on.ts';

/** A frame of a screen that shows sixty a second, in milliseconds. */
const frame = 1000 / 60;
/** Milliseconds that a task may take while somebody scrolls. */
const task = 50;
/** Paragraphs of a page that is to be scrolled smoothly. */
const long = 1000;
const budget = { total: 30 * 1024, script: 6 * 1024, share: 0.6 };

const named = ({ site, lang }: Pick<PageFigures, 'site' | 'lang'>): string => `${site}, ${lang}`;
const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const language = ({ lang }: Pick<PageFigures, 'lang'>): string => languageNames.of(lang) ?? lang;
const shift = (value: number): string => value.toFixed(4);

/** What `npm run bench:pages` has measured. @param peer name of the site that this one is held against */
export const pagesSection = (figures: PagesFigures, peer: string): Section => {
  const { pages, inUse, rounds } = figures;
  const byBytes = table(
    ['', 'HTML', 'CSS', 'script', 'other', 'without fonts', 'fonts', 'requests'],
    pages.map((page) => [
      named(page),
      ...[page.bytes.HTML, page.bytes.CSS, page.bytes.script, page.bytes.other].map(kilobytes),
      kilobytes(withoutFonts(page.bytes)),
      kilobytes(page.bytes.font),
      String(page.requests),
    ]),
  );
  const byTime = table(
    ['', 'first paint', 'largest paint', 'blocking', 'longest task', 'layout shift', 'what shifted'],
    pages.map((page) => [
      named(page),
      spreadOut(spreadOf(page.firstPaint), milliseconds),
      spreadOut(spreadOf(page.largestPaint), milliseconds),
      spreadOut(spreadOf(page.blocking), milliseconds),
      spreadOut(spreadOf(page.longestTask), milliseconds),
      spreadOut(spreadOf(page.shift), shift),
      page.shifted.map((element) => `\`${element}\``).join(', ') || '–',
    ]),
  );
  const byUse = table(
    [
      'page',
      'card laid out',
      'frame that shows it',
      'scrolled',
      'tasks over 50 ms',
      'the same, processor 4 × slower',
    ],
    inUse.map(({ scrolling: { plain, slowed }, ...use }) => [
      usedPage(use),
      spreadOut(spreadOf(use.cards.map(({ ready }) => ready)), milliseconds),
      spreadOut(spreadOf(use.cards.map((card) => card.frame)), milliseconds),
      `${whole(plain.height)} px in ${plain.seconds.toFixed(0)} s, ${whole(plain.frames)} frames`,
      tasksOf(plain),
      tasksOf(slowed),
    ]),
  );
  return {
    pictures: {
      'bytes.svg': bars(
        'Bytes of the article without fonts',
        ['HTML', 'CSS', 'script', 'other'],
        pages.map((page) => ({
          label: named(page),
          says: kilobytes(withoutFonts(page.bytes)),
          values: [page.bytes.HTML, page.bytes.CSS, page.bytes.script, page.bytes.other],
        })),
      ),
      'paint.svg': ranges(
        'Largest contentful paint',
        pages.map((page) => ({
          label: named(page),
          says: milliseconds(median(page.largestPaint)),
          values: page.largestPaint,
        })),
      ),
    },
    markdown: [
      '## Reading',
      `\`npm run bench:pages\`. ${measuredOn(figures)}`,
      `The article on each site, built from the same annotations, opened ${rounds} times in turns by a browser that has never been there: a phone of 412 × 823 pixels, the processor 4 times slower, 1.6 Mbit/s and 562.5 ms to each answer, as Lighthouse slows a browser down for “Slow 4G”. One server for all, Brotli. Medians, in brackets the least and the most.`,
      'Starlight has its own footnotes, its search and, by rehype-citation, the citations and the list as they stand here. VitePress has footnotes by markdown-it-footnote, and citations and a list by @arothuis/markdown-it-biblatex, which prints them as APA does, in English, without links. The bare text has all of it, linked, and neither style nor script.',
      limitTable(heldPages(pages, peer)),
      '![Bytes of the article without fonts](bench/bytes.svg)',
      byBytes,
      '![Largest contentful paint](bench/paint.svg)',
      byTime,
      '### In use',
      'Cards: 18 citations are pointed at, spread over the page; from the end of the delay until the card stands in the page, and until the frame begins that shows it. Scrolling: from the head to the end at 12,000 pixels a second. Both at 1280 × 900 pixels.',
      limitTable(heldInUse(inUse)),
      byUse,
    ].join('\n\n'),
  };
};

const usedPage = ({
  lang,
  paragraphs,
  citations,
}: Pick<PageInUse, 'lang' | 'paragraphs' | 'citations'>): string =>
  `${whole(paragraphs)} paragraphs, ${whole(citations)} citations, ${lang}`;

const tasksOf = ({ tasks }: PageInUse['scrolling']['plain']): string =>
  tasks.length === 0 ? '0' : `${tasks.length}, the longest ${milliseconds(Math.max(...tasks))}`;

const heldPages = (pages: readonly PageFigures[], peer: string): readonly Held[] => {
  const [own] = pages;
  return pages
    .filter(({ site }) => site === own?.site)
    .flatMap((page) => {
      const other = pages.find(({ site, lang }) => site === peer && lang === page.lang);
      if (!other) throw new Error(`${peer} has no page in the language ${page.lang}`);
      const bytes = withoutFonts(page.bytes);
      return [
        {
          what: `${language(page)}: bytes without fonts`,
          figure: bytes,
          limit: budget.total,
          say: kilobytes,
        },
        {
          what: `${language(page)}: bytes without fonts, beside ${peer}`,
          figure: bytes,
          limit: budget.share * withoutFonts(other.bytes),
          say: kilobytes,
          because: `${budget.share} times as many`,
        },
        {
          what: `${language(page)}: script`,
          figure: page.bytes.script,
          limit: budget.script,
          say: kilobytes,
        },
        ...(['firstPaint', 'largestPaint'] as const).map((kind) => ({
          what: `${language(page)}: ${kind === 'firstPaint' ? 'first paint' : 'largest contentful paint'}`,
          figure: median(page[kind]),
          limit: median(other[kind]),
          below: true as const,
          say: milliseconds,
          because: peer,
        })),
        {
          what: `${language(page)}: total blocking time`,
          figure: median(page.blocking),
          limit: 0,
          say: milliseconds,
        },
        {
          what: `${language(page)}: layout shift, most`,
          figure: spreadOf(page.shift).most,
          limit: 0,
          say: shift,
        },
      ];
    });
};

const heldInUse = (inUse: readonly PageInUse[]): readonly Held[] => [
  ...inUse.map((use) => ({
    what: `a card, ${usedPage(use)}`,
    figure: median(use.cards.map((card) => card.frame)),
    limit: frame,
    say: milliseconds,
    because: 'one frame',
  })),
  ...inUse
    .filter(({ paragraphs }) => paragraphs >= long)
    .map((use) => ({
      what: `longest task while scrolling, ${usedPage(use)}`,
      figure: Math.max(0, ...use.scrolling.plain.tasks),
      limit: task,
      below: true as const,
      say: milliseconds,
    })),
];
