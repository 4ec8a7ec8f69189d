import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { foldSpaces, type Lang, languages, readingView } from './support/edition.ts';
import { openPage, type Reader } from './support/page.ts';

const unscripted = { javaScriptEnabled: false };
const smallPhone = { viewport: { width: 320, height: 800 } };
const headings = {
  en: { people: 'People', places: 'Places', timeline: 'Timeline' },
  uk: { people: 'Люди', places: 'Місця', timeline: 'Хронологія' },
} as const;

/** What the reading view marks as named: ids with how often each is named, and the paragraphs, in order. */
type Marked = Record<string, { times: number; paragraphs: string[] }>;

/** @param attribute `data-person`, `data-place` or `data-when` */
const markedIn = async (lang: Lang, attribute: string): Promise<Marked> => {
  const page = await openPage(readingView(lang), unscripted);
  return page.locator('.text p[id]').evaluateAll((paragraphs, name) => {
    const found: Marked = {};
    for (const paragraph of paragraphs) {
      for (const mention of paragraph.querySelectorAll(`[${name}]`)) {
        const id = mention.getAttribute(name) ?? '';
        found[id] ??= { times: 0, paragraphs: [] };
        found[id].times += 1;
        if (found[id].paragraphs.at(-1) !== paragraph.id) found[id].paragraphs.push(paragraph.id);
      }
    }
    return found;
  }, attribute);
};

/** Ids of the paragraphs of the article to which the links lead. */
const paragraphsOf = (links: Locator): Promise<string[]> =>
  links.evaluateAll((all) =>
    all
      .map((link) => link.getAttribute('href') ?? '')
      .flatMap((href) => /#(p-[\d-]+)$/.exec(href)?.[1] ?? []),
  );

const hrefs = (links: Locator): Promise<string[]> =>
  links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

/** Visits every page of the indexes in a language, one after the other in one window. */
const onEachPage = async (
  lang: Lang,
  reader: Reader,
  check: (page: Page, address: string) => Promise<void>,
): Promise<void> => {
  const page = await openPage(`/${lang}/people/`, reader);
  const people = await hrefs(page.locator('.index .name a'));
  for (const address of [`/${lang}/people/`, `/${lang}/places/`, `/${lang}/timeline/`, ...people]) {
    await page.goto(new URL(address, page.url()).href);
    await check(page, address);
  }
};

const anchorOf = (date: string): string => `d-${date.replace('/', '--')}`;

/** `3 mentions in 2 paragraphs`, `3 згадки, 2 абзаци`: the figures. */
const figures = (text: string): number[] =>
  [...text.matchAll(/(\d+)\s(?:mention|paragraph|згад|абзац)/gu)].map(([, n]) => Number(n));

describe.each(languages)('the people in %s', (lang) => {
  test('are all whom the text names, each with every paragraph that does', async () => {
    const marked = await markedIn(lang, 'data-person');
    const page = await openPage(`/${lang}/people/`, unscripted);
    const entries = await page.locator('.index > li').all();
    expect(entries).toHaveLength(Object.keys(marked).length);
    for (const entry of entries) {
      const id = (await entry.getAttribute('id')) ?? '';
      expect(await hrefs(entry.locator('.name a'))).toEqual([`/${lang}/people/${id}/`]);
      expect(await paragraphsOf(entry.locator('.where a')), id).toEqual(marked[id]?.paragraphs);
      expect(figures(await entry.locator('.where').innerText()), id).toEqual([
        marked[id]?.times,
        marked[id]?.paragraphs.length,
      ]);
    }
  });

  test('stand in the order of their family names', async () => {
    const page = await openPage(`/${lang}/people/`, unscripted);
    const names = await page.locator('.index .name b').allInnerTexts();
    expect(names).toEqual(names.toSorted(new Intl.Collator(lang).compare));
    expect(names.slice(2, 5)).toEqual(
      lang === 'en' ? ['Bakatin', 'Gorbachev', 'Gorokhov'] : ['Бакатін', 'Везіров', 'Говорухін'],
    );
  });

  test('have a page each, with the words around every mention', async () => {
    const marked = await markedIn(lang, 'data-person');
    const page = await openPage(`/${lang}/people/`, unscripted);
    for (const [id, { paragraphs }] of Object.entries(marked)) {
      await page.goto(new URL(`/${lang}/people/${id}/`, page.url()).href);
      expect(await paragraphsOf(page.locator('.passages .place')), id).toEqual(paragraphs);
      // In each the words that name this person are marked, and no others.
      const named = page
        .locator('.passages > li')
        .filter({ has: page.locator(`.named[data-person="${id}"]`) });
      expect(await named.count(), id).toBe(paragraphs.length);
      expect(await page.locator(`.named:not([data-person="${id}"])`).count(), id).toBe(0);
      const name = await page.getByRole('heading', { level: 1 }).innerText();
      expect(await page.title()).toContain(name);
    }
  });

  test('have on their pages the sources that their claims cite', async () => {
    const page = await openPage(`/${lang}/people/yeltsin/`, unscripted);
    const source = page.locator('.passages .sources a');
    expect(await hrefs(source)).toEqual([`/${lang}/sources/pompeev1992/`]);
    expect(foldSpaces(await source.innerText())).toBe(
      lang === 'en' ? '[9] Pompeev, 1992, p. 63' : '[9] Помпєєв, 1992, с. 63',
    );
  });

  test('have their names in other scripts, each with its language', async () => {
    const page = await openPage(`/${lang}/people/ter-petrosyan/`, unscripted);
    const spellings = await page
      .locator('.details [lang]')
      .evaluateAll((all) => all.map((spelling) => [spelling.getAttribute('lang'), spelling.textContent]));
    expect(spellings).toContainEqual(['hy', 'Լևոն Տեր-Պետրոսյան']);
    expect(spellings).toContainEqual(['ru', 'Левон Тер-Петросян']);
    expect(spellings).toContainEqual(['en', 'T. Petrosyan']);
    expect(spellings).toContainEqual(['und-Latn', 'Ter-Petrossian']);
    expect(spellings).toContainEqual(
      lang === 'en' ? ['uk', 'Левон Тер-Петросян'] : ['en', 'Levon Ter-Petrosyan'],
    );
  });
});

describe.each(languages)('the places in %s', (lang) => {
  test('are all that the text names, each with every paragraph that does', async () => {
    const marked = await markedIn(lang, 'data-place');
    const page = await openPage(`/${lang}/places/`, unscripted);
    const entries = await page.locator('.index > li').all();
    expect(entries).toHaveLength(Object.keys(marked).length);
    for (const entry of entries) {
      const id = (await entry.getAttribute('id')) ?? '';
      expect(await paragraphsOf(entry.locator('.where a')), id).toEqual(marked[id]?.paragraphs);
      expect(figures(await entry.locator('.where').innerText()), id).toEqual([
        marked[id]?.times,
        marked[id]?.paragraphs.length,
      ]);
    }
  });

  test('stand in groups by kind, sorted in each, with their names in both scripts', async () => {
    const page = await openPage(`/${lang}/places/`, unscripted);
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(
      lang === 'en'
        ? ['Countries', 'Regions', 'Cities and towns', 'Buildings and memorial sites']
        : ['Країни', 'Регіони', 'Міста', 'Будівлі та пам’ятні місця'],
    );
    for (const group of await page.locator('main section').all()) {
      const names = await group.getByRole('heading', { level: 3 }).allInnerTexts();
      expect(names).toEqual(names.toSorted(new Intl.Collator(lang).compare));
    }
    expect(await page.locator('#sumgait').innerText()).toContain('Sumgait');
    expect(await page.locator('#sumgait').innerText()).toContain('Сумгаїт');
  });

  test('can be led to by their ids', async () => {
    const page = await openPage(`/${lang}/places/#baku`);
    const baku = page.locator('#baku');
    expect(await baku.evaluate((element) => element.matches(':target'))).toBe(true);
    expect((await baku.boundingBox())?.y).toBeLessThan(720);
  });
});

describe.each(languages)('the timeline in %s', (lang) => {
  test('has every date of the text with every paragraph that gives it', async () => {
    const marked = await markedIn(lang, 'data-when');
    const page = await openPage(`/${lang}/timeline/`, unscripted);
    const entries = await page.locator('.date').all();
    expect(entries).toHaveLength(Object.keys(marked).length);
    for (const [date, { paragraphs }] of Object.entries(marked)) {
      const entry = page.locator(`[id="${anchorOf(date)}"]`);
      expect(await paragraphsOf(entry.locator('.place')), date).toEqual(paragraphs);
      for (const excerpt of await entry.locator('li p').all()) {
        expect(await excerpt.locator('.named').count(), date).toBe(1);
        expect((await excerpt.innerText()).length, date).toBeLessThan(220);
      }
    }
  });

  test('reads the dates as the language writes them, in order, by year', async () => {
    const page = await openPage(`/${lang}/timeline/`, unscripted);
    expect(await page.locator('main section > h2').allInnerTexts()).toEqual([
      '1918',
      '1979',
      '1985',
      '1988',
      '1989',
      '1990',
      '1991',
      '1992',
    ]);
    const readings = (await page.locator('.date h3').allInnerTexts()).map(foldSpaces);
    const expected =
      lang === 'en'
        ? [
            'Spring 1918',
            'Autumn 1989',
            'November 1989 – 15 January 1990',
            'Night of 19–20 January 1990',
            '20 January 1990',
          ]
        : [
            'Весна 1918 року',
            'Осінь 1989 року',
            'Листопад 1989 року – 15 січня 1990 року',
            'Ніч із 19 на 20 січня 1990 року',
            '20 січня 1990 року',
          ];
    expect(readings.filter((reading) => expected.includes(reading))).toEqual(expected);
  });

  test('has a picture in which each date is a link with a name, to its entry', async () => {
    const page = await openPage(`/${lang}/timeline/`, unscripted);
    const links = page.getByRole('figure').getByRole('link');
    const anchors = await page.locator('.date').evaluateAll((all) => all.map(({ id }) => `#${id}`));
    expect((await hrefs(links)).toSorted()).toEqual(anchors.toSorted());
    const most = lang === 'en' ? '20 January 1990: 13 paragraphs' : '20 січня 1990 року: 13 абзаців';
    const named = page.getByRole('figure').getByRole('link', { name: most, exact: true });
    expect(await hrefs(named)).toEqual(['#d-1990-01-20']);
    expect(await page.getByRole('figure').locator('figcaption').innerText()).not.toBe('');
  });

  test('is led about in by keyboard', async () => {
    const page = await openPage(`/${lang}/timeline/`);
    await page.locator('.plate a[href="#d-1989-09-23"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**#d-1989-09-23');
    expect(await page.locator('#d-1989-09-23').evaluate((element) => element.matches(':target'))).toBe(true);
  });

  test.each([320, 390, 704, 1280])('has a picture that is legible on a screen of %i px', async (width) => {
    const page = await openPage(`/${lang}/timeline/`, { viewport: { width, height: 800 } });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const panel of await page.locator('.plate svg').all()) {
      const faults = await panel.evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        const boxes = [...svg.querySelectorAll('a text, .scale')].map((text) => ({
          words: text.textContent,
          ...JSON.parse(JSON.stringify(text.getBoundingClientRect())),
        }));
        const overlap = (a: DOMRect, b: DOMRect) =>
          a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom;
        return [
          ...boxes
            .filter(({ left, right }) => left < frame.left - 1 || right > frame.right + 1)
            .map(({ words }) => `${words} is cut off`),
          ...boxes.flatMap((a, index) =>
            boxes
              .slice(index + 1)
              .filter((b) => overlap(a, b))
              .map((b) => `${a.words} is on ${b.words}`),
          ),
          ...[...svg.querySelectorAll('a rect')]
            .filter((target) => target.getBoundingClientRect().height < 23.9)
            .map(() => 'a link is less than 24 px high'),
        ];
      });
      expect(faults).toEqual([]);
      const size = await panel
        .locator('.words')
        .first()
        .evaluate((words) => {
          const svg = words.closest('svg');
          const scale = (svg?.getBoundingClientRect().width ?? 0) / (svg?.viewBox.baseVal.width ?? 1);
          return scale * Number.parseFloat(getComputedStyle(words).fontSize);
        });
      expect(size, 'size of its letters').toBeGreaterThanOrEqual(11.5);
    }
  });

  test('has a picture in the ink of the page, light or dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await openPage(`/${lang}/timeline/`, { colorScheme });
      const [ink, label, axis] = await page.evaluate(() => [
        getComputedStyle(document.body).color,
        getComputedStyle(document.querySelector('.plate .words') ?? document.body).fill,
        getComputedStyle(document.querySelector('.plate .axis') ?? document.body).stroke,
      ]);
      expect([label, axis]).toEqual([ink, ink]);
    }
  });
});

describe.each(languages)('the indexes in %s', (lang) => {
  const idsOf = (page: Page): Promise<string[]> =>
    page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));

  test('lead nowhere that is not there', async () => {
    const text = new Set(await idsOf(await openPage(readingView(lang), unscripted)));
    const seen = new Set<string>();
    await onEachPage(lang, unscripted, async (page, address) => {
      const own = new Set(await idsOf(page));
      for (const href of await hrefs(page.locator('main a'))) {
        const [path = '', anchor] = href.split('#');
        if (path === readingView(lang) && anchor) expect(text, `${address}: ${href}`).toContain(anchor);
        else if (anchor) expect([path, own.has(anchor)], `${address}: ${href}`).toEqual(['', true]);
        else if (!seen.has(path))
          expect((await page.request.head(new URL(path, page.url()).href)).status(), href).toBe(200);
        seen.add(path);
      }
    });
    // The article, all people, the people themselves and some sources.
    expect(seen.size).toBeGreaterThan(17);
  });

  test('are in the menu, named as their headings and titles', async () => {
    const page = await openPage(`/${lang}/about/`);
    for (const name of ['people', 'places', 'timeline'] as const) {
      await page.locator('header').getByRole('link', { name: headings[lang][name], exact: true }).click();
      await page.waitForURL(`**/${lang}/${name}/`);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(headings[lang][name]);
      expect(await page.title()).toBe(headings[lang][name]);
      expect(await page.locator('header [aria-current="page"]').innerText()).toBe(headings[lang][name]);
    }
  });

  test('lead to the same page in the other language', async () => {
    const other = lang === 'en' ? 'uk' : 'en';
    await onEachPage(lang, unscripted, async (page, address) => {
      expect(await hrefs(page.locator(`header a[hreflang="${other}"]`))).toEqual([
        address.replace(lang, other),
      ]);
    });
  });

  test('are in that language, but for names marked as in another', async () => {
    const foreign = {
      en: '\\p{Script=Cyrillic}|\\p{Script=Armenian}|[əƏ]',
      uk: '[A-Za-z]{2}|\\p{Script=Armenian}',
    };
    await onEachPage(lang, unscripted, async (page, address) => {
      const found = await page.evaluate(
        ([own, pattern]) => {
          const sign = new RegExp(pattern, 'u');
          const texts: (string | null)[] = [document.title];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const elsewhere = node.parentElement?.closest(`script, style, [lang]:not([lang="${own}"])`);
            if (!elsewhere) texts.push(node.nodeValue);
          }
          for (const element of document.querySelectorAll(
            '[aria-label], [title], meta[name="description"]',
          )) {
            for (const name of ['aria-label', 'title', 'content']) texts.push(element.getAttribute(name));
          }
          return texts.filter((text) => text && sign.test(text));
        },
        [lang, foreign[lang]] as const,
      );
      expect(found, address).toEqual([]);
    });
  });

  test('are no wider than a small phone', async () => {
    await onEachPage(lang, smallPhone, async (page, address) => {
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, address).toBeLessThanOrEqual(0);
    });
  });
});
