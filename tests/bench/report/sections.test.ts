import { describe, expect, test } from 'vitest';
import type { BuildFigures, GrownSite } from '../../../bench/build/figures.ts';
import type { LighthouseFigures } from '../../../bench/lighthouse/figures.ts';
import type { PageFigures, PageInUse, PagesFigures } from '../../../bench/pages/figures.ts';
import { buildPeersSection } from '../../../bench/report/sections/build-peers.ts';
import { buildingSection } from '../../../bench/report/sections/building.ts';
import { devSection } from '../../../bench/report/sections/dev.ts';
import { lighthouseSection } from '../../../bench/report/sections/lighthouse.ts';
import { pagesSection } from '../../../bench/report/sections/pages.ts';
import { scaleSection } from '../../../bench/report/sections/scale.ts';
import { searchSection } from '../../../bench/report/sections/search.ts';
import type { SiteFigures } from '../../../bench/search/scale-figures.ts';

const machine = { processor: 'A processor', cores: 2, memory: 8, system: 'linux x64', node: '24.0.0' };
const run = { machine, browser: 'Chromium 150', versions: ['peer 1.0.0'], rounds: 3 };

/** The lines of the tables of limits: what must hold, and whether it does. */
const verdicts = (markdown: string) =>
  [...markdown.matchAll(/^\| (?<what>[^|]+) \| [^|]+ \| [^|]+ \| (?<verdict>\**(?:not )?met\**) \|$/gm)].map(
    ({ groups }) => [groups?.['what'], groups?.['verdict']],
  );

describe('the section of reading', () => {
  const page = (site: string, more: Partial<PageFigures> = {}): PageFigures => ({
    site,
    lang: 'en',
    bytes: { HTML: 20_000, CSS: 3000, script: 2000, other: 0, font: 90_000 },
    requests: 5,
    firstPaint: [900, 1000, 1100],
    largestPaint: [1200, 1300, 1400],
    blocking: [0, 0, 30],
    shift: [0, 0, 0],
    shifted: [],
    longestTask: [0, 0, 80],
    ...more,
  });
  const use = (more: Partial<PageInUse> = {}): PageInUse => {
    const scrolled = { height: 9000, seconds: 1, tasks: [], frames: 60, longestGap: 17 };
    return {
      lang: 'en',
      paragraphs: 1024,
      citations: 1000,
      cards: [{ ready: 2, frame: 12 }],
      scrolling: { plain: scrolled, slowed: scrolled },
      ...more,
    };
  };
  const section = (pages: PagesFigures['pages'], inUse: PagesFigures['inUse'] = []) =>
    pagesSection({ ...run, sites: ['ours', 'peer'], pages, inUse }, 'peer');
  const heavy = page('peer', {
    bytes: { HTML: 20_000, CSS: 10_000, script: 20_000, other: 0, font: 0 },
    firstPaint: [1500],
    largestPaint: [1600],
  });

  test('says of each limit whether it is met, by the medians', () => {
    expect(verdicts(section([page('ours'), heavy]).markdown)).toEqual([
      ['English: bytes without fonts', 'met'],
      ['English: bytes without fonts, beside peer', 'met'],
      ['English: script', 'met'],
      ['English: first paint', 'met'],
      ['English: largest contentful paint', 'met'],
      ['English: total blocking time', 'met'],
      ['English: layout shift, most', 'met'],
    ]);
  });

  test('says so where one is not', () => {
    const ours = page('ours', {
      shift: [0, 0, 0.01],
      shifted: ['p.lead'],
      blocking: [0, 1, 1],
      firstPaint: [1500],
    });
    const notMet = verdicts(section([ours, heavy]).markdown).filter(([, verdict]) => verdict !== 'met');
    expect(notMet).toEqual([
      ['English: first paint', '**not met**'],
      ['English: total blocking time', '**not met**'],
      ['English: layout shift, most', '**not met**'],
    ]);
  });

  test('holds cards to a frame, and the long page’s scrolling to 50 ms', () => {
    const slow = { height: 9000, seconds: 1, tasks: [51, 120], frames: 60, longestGap: 120 };
    const { markdown } = section(
      [page('ours'), heavy],
      [
        use({ paragraphs: 64, citations: 18, scrolling: { plain: slow, slowed: slow } }),
        use({ lang: 'uk', paragraphs: 64, citations: 18, cards: [{ ready: 20, frame: 30 }] }),
        use({ scrolling: { plain: slow, slowed: slow } }),
      ],
    );
    expect(verdicts(markdown).slice(7)).toEqual([
      ['a card, 64 paragraphs, 18 citations, en', 'met'],
      ['a card, 64 paragraphs, 18 citations, uk', '**not met**'],
      ['a card, 1,024 paragraphs, 1,000 citations, en', 'met'],
      ['longest task while scrolling, 1,024 paragraphs, 1,000 citations, en', '**not met**'],
    ]);
    expect(markdown).toContain('2, the longest 120 ms');
  });

  test('names the machine, the versions and the pictures it comes with', () => {
    const { markdown, pictures } = section([page('ours'), heavy]);
    expect(markdown).toContain(
      'Measured on A processor, 2 cores, 8 GiB, linux x64. Node.js 24.0.0, Chromium 150, peer 1.0.0.',
    );
    for (const file of Object.keys(pictures)) expect(markdown).toContain(`(bench/${file})`);
  });

  test('cannot be held against a peer that was not measured', () => {
    expect(() => section([page('ours')])).toThrow('peer has no page in the language en');
  });
});

test('the section of searching holds this search to its limits and names what each misses', () => {
  const search = (name: string, times: readonly number[], missed: readonly string[]) => ({
    name,
    shows: name === 'ours',
    first: [{ lang: 'en' as const, query: 'word', bytes: 2048 }],
    times,
    found: { names: 1, dates: 1, words: 1 },
    missed,
  });
  const { markdown, pictures } = searchSection({
    ...run,
    asked: { names: 1, dates: 1, words: 2 },
    searches: [search('ours', [1, 2, 200], []), search('other', [1], ['слово'])],
  });
  expect(verdicts(markdown)).toEqual([
    ['queries that find nothing right', 'met'],
    ['time of a query, median', 'met'],
    ['time of a query, 95th percentile', '**not met**'],
  ]);
  expect(markdown).toContain('| other | `слово` |');
  expect(markdown).toContain('| `word` | 2.0 KB | 2.0 KB |');
  expect(Object.keys(pictures)).toEqual(['first-query.svg']);
});

test('the section of Lighthouse says which page is short of what, and why', () => {
  const best = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 };
  const page = (path: string, form: 'mobile' | 'desktop') => ({
    kind: 'about',
    path,
    form,
    scores: best,
    short: [],
  });
  const all = [page('/en/', 'mobile'), page('/en/', 'desktop'), page('/uk/', 'desktop')];
  const section = (pages: LighthouseFigures['pages']) => lighthouseSection({ ...run, pages }).markdown;
  expect(section(all)).toContain('**met**');
  expect(section(all)).toContain('| `/uk/` | – | 100 · 100 · 100 · 100 |');
  const short = { ...page('/uk/', 'mobile'), scores: { ...best, seo: 92 }, short: ['seo: A title'] };
  const markdown = section([...all, short]);
  expect(markdown).toContain('**not met by 1 of 4**');
  expect(markdown).toContain('| `/uk/` | 100 · 100 · 100 · **92** | 100 · 100 · 100 · 100 |');
  expect(markdown).toContain('| seo: A title | `/uk/` (mobile) |');
});

describe('the section of building beside Starlight', () => {
  const build = (
    site: string,
    articles: number,
    pages: number,
    ...times: readonly number[]
  ): BuildFigures => ({
    site,
    articles,
    pages,
    usages: times.map((seconds) => ({ seconds, cpuSeconds: 2 * seconds, peakMemory: 2 ** 30 })),
  });
  const section = (...figures: readonly BuildFigures[]) =>
    buildPeersSection({ machine, versions: ['peer 1.0.0'], figures }).markdown;

  test('holds a page, and one page more, to what they take there, by the medians', () => {
    const markdown = section(
      build('ours', 1, 70, 8, 7, 90),
      build('peer', 1, 3, 4, 4, 4),
      build('ours', 10, 570, 108, 107, 1),
      build('peer', 10, 21, 7, 6, 8),
    );
    expect(verdicts(markdown)).toEqual([
      ['time of a page, 1 article', 'met'],
      ['time of a page, 10 articles', 'met'],
      ['time of one page more', '**not met**'],
    ]);
    expect(markdown).toContain('| time of one page more | 0.198 s | 0.167 s, peer |');
    expect(markdown).toContain(
      '| ours | 1 | 70 | 8.0 s (7.0–90.0) | 16.0 s (14.0–180.0) | 0.114 s | 1,024 MiB |',
    );
  });

  test('says nothing of one page more where one site was built', () => {
    expect(verdicts(section(build('ours', 1, 70, 8), build('peer', 1, 3, 4)))).toEqual([
      ['time of a page, 1 article', 'met'],
    ]);
  });
});

test('the section of editing holds the median wait to half a second', () => {
  const of = (...waits: readonly number[]) => devSection({ ...run, articles: 1, waits }).markdown;
  expect(verdicts(of(400, 500, 2000))).toEqual([['an edited paragraph is shown, median', 'met']]);
  expect(verdicts(of(400, 501, 502))).toEqual([['an edited paragraph is shown, median', '**not met**']]);
});

describe('the section of searching many articles', () => {
  const site = (articles: number, bytes: number, passed: number): SiteFigures => {
    const took = { passed, used: passed };
    const byKind = { registers: 0, pagefind: 0, index: 0, fragments: 0, vocabulary: 0 };
    return {
      ...{ articles, files: 10, beforeFirstWord: 1000, memory: 0, building: { records: 1, index: 1 } },
      queries: [
        { bytes, byKind, requests: 3, first: took, loaded: [took, { passed: 999, used: 999 }, took] },
      ],
    };
  };
  const section = (sites: readonly SiteFigures[]) => scaleSection({ machine, versions: [], seed: 1, sites });

  test('holds the time of each site, and its bytes to the logarithm of how many articles it has', () => {
    const { markdown } = section([site(1, 1000, 10), site(10, 2302, 149), site(100, 4606, 150)]);
    expect(verdicts(markdown)).toEqual([
      ['1 article: time of a query, 95th percentile', 'met'],
      ['10 articles: time of a query, 95th percentile', 'met'],
      ['10 articles: bytes of a query, median', 'met'],
      ['100 articles: time of a query, 95th percentile', '**not met**'],
      ['100 articles: bytes of a query, median', '**not met**'],
    ]);
    expect(markdown).toContain('npm run bench:scale -- 1 10 100');
  });

  test('holds no bytes to those of one article that was not measured', () => {
    expect(verdicts(section([site(10, 2302, 10)]).markdown)).toEqual([
      ['10 articles: time of a query, 95th percentile', 'met'],
    ]);
  });
});

describe('the section of building', () => {
  const usage = (seconds: number, peakMemory = 2 ** 30) => ({
    seconds,
    cpuSeconds: 1.5 * seconds,
    peakMemory,
  });
  const grown = (articles: number, more: Partial<GrownSite> = {}): GrownSite => ({
    articles,
    files: 15 * articles,
    clean: usage(6 + articles),
    again: usage(3 + articles / 2),
    ...more,
  });
  const section = (sites: readonly GrownSite[]) =>
    buildingSection({ machine, versions: ['astro 1.0.0'], sites });

  test('holds the growth between the two largest sites against the limits', () => {
    expect(verdicts(section([grown(1), grown(10), grown(100)]).markdown)).toEqual([
      ['exponent of the time, from 10 to 100 articles', 'met'],
      ['exponent of the processor time, from 10 to 100 articles', 'met'],
      ['most memory, 1,000 articles, as it grows from 10 to 100 articles', 'met'],
      ['files, 1,000 articles, as it grows from 10 to 100 articles', 'met'],
    ]);
  });

  test('says what would not hold of a thousand articles, and how much it would be', () => {
    const { markdown } = section([
      grown(10, { clean: usage(10, 2 ** 30) }),
      grown(100, { clean: usage(115, 2 ** 30 + 90 * 2 ** 22), files: 2100 }),
    ]);
    expect(verdicts(markdown)).toEqual([
      ['exponent of the time, from 10 to 100 articles', '**not met**'],
      ['exponent of the processor time, from 10 to 100 articles', '**not met**'],
      ['most memory, 1,000 articles, as it grows from 10 to 100 articles', '**not met**'],
      ['files, 1,000 articles, as it grows from 10 to 100 articles', '**not met**'],
    ]);
    expect(markdown).toContain('| 1.06 | 1.05 |');
    expect(markdown).toContain('| 4,984 MiB | below 4,096 MiB |');
    expect(markdown).toContain('| 21,600 | below 20,000 |');
  });

  test('holds what was measured of a thousand articles as it is', () => {
    const { markdown } = section([grown(100), grown(1000, { files: 19_999 })]);
    expect(markdown).toContain('| files, 1,000 articles | 19,999 | below 20,000 | met |');
  });

  test('can say nothing of the growth of one site', () => {
    expect(() => section([grown(1)])).toThrow('Two sites at least');
  });
});
