import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  foldSpaces,
  inLanguage,
  type Lang,
  languages,
  published,
  readingView,
  scrollTop,
} from './support/edition.ts';
import { openPage, phone } from './support/page.ts';

const unscripted = { javaScriptEnabled: false };
const smallPhone = { ...phone, viewport: { width: 320, height: 640 } };
const everyClaim = 158;

const ledger = (lang: Lang, filters = ''): string => `/${lang}/claims/${filters}`;
const rows = (page: Page): Locator => page.locator('.claims-of li').filter({ visible: true });
/** Of the sections that have claims to show. */
const headings = (page: Page): Locator => page.locator('.claims').getByRole('heading', { level: 2 });
const idsOf = (all: Locator): Promise<string[]> =>
  all.evaluateAll((elements) => elements.map(({ id }) => id));
const hrefs = (links: Locator): Promise<string[]> =>
  links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
/** A filter by what it says, whatever its count. */
const filter = (page: Page, label: string): Locator =>
  page
    .getByRole('navigation', { name: /^(Filters|Фільтри)$/ })
    .getByRole('link', { name: new RegExp(`^${label} \\d+$`) });
const status = (page: Page): Locator => page.locator('main').getByRole('status');
/** How many claims there are, as it is announced. */
const said = async (page: Page): Promise<string> => foldSpaces(await status(page).innerText());
const chosen = (page: Page): Locator => page.locator('.chosen li a');
const query = (page: Page): string => new URL(page.url()).search;

const words = {
  en: {
    section: '§ 3 Moscow’s position',
    uncited: 'No source given',
    own: 'the author’s own, no source given',
    found: (shown: number) => `Claims shown: ${shown} of 158`,
    all: '158 claims',
    none: 'No claim fits all of these filters.',
    clear: 'Clear all filters',
    toLedger: 'Go to the filters and the list',
  },
  uk: {
    section: '§ 3 Позиція Москви',
    uncited: 'Джерела не вказано',
    own: 'власне твердження авторки, джерела не вказано',
    found: (shown: number) => `Показано тверджень: ${shown} (усього 158)`,
    all: '158 тверджень',
    none: 'Жодне твердження не відповідає всім цим фільтрам.',
    clear: 'Прибрати всі фільтри',
    toLedger: 'До фільтрів і переліку',
  },
} as const;

/** Markup, characters and bytes that are no text, names of an object’s own, and values that there are not. */
const hostile = [
  '?section=%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D1%22%3E&person=%3Cb%3E',
  '?section=%00&year=%00',
  '?section=%FF%FE%&basis=%ED%A0%80',
  '?section=__proto__&person=constructor&source=toString&__proto__=3',
  '?section=12&source=nobody&person=pompeev1992&year=-1&basis=both',
  `?person=${'%D1%97'.repeat(800)}${'a'.repeat(2000)}`,
  '?utm_source=x#claim-<b>%',
] as const;

/** What the reading view marks as claims: their ids, words without citations, paragraphs, in order. */
const claimsInText = async (lang: Lang) => {
  const page = await openPage(readingView(lang), unscripted);
  return page.locator('.text [data-claim]').evaluateAll((claims) =>
    claims.map((claim) => {
      const copy = claim.cloneNode(true) as HTMLElement;
      for (const link of copy.querySelectorAll('a')) link.remove();
      return {
        id: claim.id,
        words: copy.textContent.replace(/\s+/gu, ' ').trim(),
        paragraph: claim.closest('p')?.id.replace('p-', '').replace('-', '.'),
        section: claim.closest('section')?.getAttribute('aria-labelledby'),
        people: [
          ...new Set(
            [...claim.querySelectorAll('[data-person]')].map((one) => one.getAttribute('data-person')),
          ),
        ],
        dates: [
          ...new Set([...claim.querySelectorAll('[data-when]')].map((one) => one.getAttribute('data-when'))),
        ],
        cited: [...claim.querySelectorAll('a[role="doc-biblioref"]')].map((link) => link.textContent),
      };
    }),
  );
};

describe.each(languages)('the ledger in %s', (lang) => {
  const t = words[lang];
  const other = lang === 'en' ? 'uk' : 'en';

  test('has without a script every claim of the article, in its words, order, section and paragraph', async () => {
    const text = await claimsInText(lang);
    expect(text).toHaveLength(everyClaim);
    const page = await openPage(ledger(lang), unscripted);
    const shown = await rows(page).evaluateAll((all) =>
      all.map((row) => ({
        id: row.id,
        words: row.querySelector('.claim-words')?.textContent.replace(/\s+/gu, ' ').trim(),
        paragraph: row.querySelector('.row-tools a')?.textContent.replace(/^¶\s/u, ''),
        section: row.closest('section')?.getAttribute('aria-labelledby'),
        href: row.querySelector('.row-tools a')?.getAttribute('href'),
        number: row.querySelector('.number')?.textContent,
        value: row.getAttribute('value'),
      })),
    );
    expect(shown).toEqual(
      text.map(({ id, words, paragraph, section }, index) => ({
        id,
        words,
        paragraph,
        section,
        href: `${readingView(lang)}#${id}`,
        number: String(index + 1),
        value: String(index + 1),
      })),
    );
  });

  test('says of each what it rests on, and leads to the page cited', async () => {
    const text = await claimsInText(lang);
    const page = await openPage(ledger(lang), unscripted);
    const basis = await rows(page).evaluateAll((all) =>
      all.map((row) => {
        const [first] = row.querySelectorAll('dl > div');
        return [...(first?.querySelectorAll('dd') ?? [])].map((dd) => ({
          text: dd.textContent.replace(/\s+/gu, ' ').trim(),
          href: dd.querySelector('a')?.getAttribute('href'),
        }));
      }),
    );
    const labels: string[] = [];
    for (const [index, { cited }] of text.entries()) {
      const [first, ...more] = basis[index] ?? [];
      if (cited.length === 0) expect(first).toEqual({ text: t.own });
      for (const label of cited) {
        expect(first?.text.startsWith(`${foldSpaces(label)} `), first?.text).toBe(true);
        const locator = /\d+(?=\]$)/.exec(label.includes(',') ? label : '')?.[0];
        expect(first?.href).toMatch(
          new RegExp(`^/${lang}/sources/[a-z0-9-]+/#${locator ? `page-${locator}` : 'whole-work'}$`),
        );
        labels.push(foldSpaces(label));
      }
      expect(more).toEqual([]);
    }
    expect(labels).toEqual(published.map((label) => inLanguage(label, lang)));
  });

  test('leads to everyone and every date that a claim names, on pages that there are', async () => {
    const text = await claimsInText(lang);
    const page = await openPage(ledger(lang), unscripted);
    const found = await rows(page).evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll('dl a:not([href*="/sources/"])')].map((link) => link.getAttribute('href')),
      ),
    );
    expect(found).toEqual(
      text.map(({ people, dates }) => [
        ...people.map((id) => `/${lang}/people/${id}/`),
        ...dates.map((date) => `/${lang}/timeline/#d-${date?.replace('/', '--')}`),
      ]),
    );
    const dates = await rows(page)
      .locator('dl a[href*="/timeline/"]')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('href')?.split('#')[1], link.textContent]),
      );
    await page.goto(new URL(`/${lang}/timeline/`, page.url()).href);
    const timeline = new Map(
      await page
        .locator('.date')
        .evaluateAll((all) =>
          all.map((date) => [date.id, date.querySelector('h3')?.textContent.toLowerCase()] as const),
        ),
    );
    for (const [id, reading] of dates) expect(reading?.toLowerCase()).toBe(timeline.get(id ?? ''));
    for (const href of new Set(found.flat().filter((address) => address?.includes('/people/')))) {
      await page.goto(new URL(href ?? '', page.url()).href);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    }
  });

  test('offers without a script what is a mere anchor, the sections, and nothing else', async () => {
    const page = await openPage(ledger(lang, '?section=3&basis=uncited'), unscripted);
    expect(await rows(page).count()).toBe(everyClaim);
    expect(await said(page)).toBe(t.all);
    const links = page.locator('.facets a').filter({ visible: true });
    expect(await hrefs(links)).toEqual(Array.from({ length: 11 }, (_, index) => `#s-${index + 1}`));
    await links.nth(6).click();
    expect(new URL(page.url()).hash).toBe('#s-7');
    const box = await page.locator('#s-7').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(120);
    expect(await page.locator('.chosen').isVisible()).toBe(false);
  });

  test('tells in two clicks what in § 3 rests on no source', async () => {
    const text = await claimsInText(lang);
    const page = await openPage(ledger(lang));
    await filter(page, t.section).click();
    await filter(page, t.uncited).click();
    const expected = text.filter(({ section, cited }) => section === 's-3' && cited.length === 0);
    expect(expected.length).toBeGreaterThan(0);
    expect(await idsOf(rows(page))).toEqual(expected.map(({ id }) => id));
    expect(query(page)).toBe('?section=3&basis=uncited');
    expect(await said(page)).toBe(t.found(expected.length));
    // What was found is on the screen, without scrolling.
    const box = await rows(page).first().boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(720);
    expect((await headings(page).allInnerTexts()).map(foldSpaces)).toEqual([t.section]);
  });

  test('has beside each filter as many claims as it then shows', async () => {
    const page = await openPage(ledger(lang));
    for (const address of ['?section=3', '?basis=cited&year=1990']) {
      await page.goto(new URL(ledger(lang, address), page.url()).href);
      const wrong = await page.locator('.facets [data-trait]').evaluateAll((links) => {
        const shown = () =>
          [...document.querySelectorAll('.claims-of li')].filter((row) => !row.closest('[hidden]')).length;
        // A link back to the filters of the address.
        const back = document.createElement('a');
        back.href = location.href;
        document.querySelector('main')?.append(back);
        return links.flatMap((link) => {
          const count = Number(link.querySelector('.count')?.textContent);
          const isChosen = link.hasAttribute('aria-current');
          if (!link.hasAttribute('href')) return count === 0 ? [] : `${link.textContent}: no link`;
          if (!isChosen) (link as HTMLElement).click();
          const after = shown();
          back.click();
          return count === after && count > 0 ? [] : `${link.textContent}: ${after}`;
        });
      });
      expect(wrong, address).toEqual([]);
    }
  });

  test('keeps its filters in the address: linked, reloaded, gone back and forward to', async () => {
    const page = await openPage(ledger(lang, '?section=s-3&person=gorbachev'));
    const first = await idsOf(rows(page));
    expect(first.length).toBeGreaterThan(0);
    expect(await page.locator('.facets [aria-current]').count()).toBe(2);
    await filter(page, t.uncited).click();
    const second = await idsOf(rows(page));
    expect(second.length).toBeLessThan(first.length);
    expect(query(page)).toBe('?section=3&person=gorbachev&basis=uncited');
    await page.reload();
    expect(await idsOf(rows(page))).toEqual(second);
    expect(await page.locator('.facets [aria-current="true"]').count()).toBe(3);
    await page.goBack();
    expect(await idsOf(rows(page))).toEqual(first);
    expect(await chosen(page).count()).toBe(2);
    await page.goForward();
    expect(await idsOf(rows(page))).toEqual(second);
    expect(await chosen(page).count()).toBe(3);
  });

  test('lets go of its filters one by one, and of all', async () => {
    const page = await openPage(ledger(lang, '?section=3&year=1990&basis=uncited'));
    expect(await chosen(page).allInnerTexts()).toHaveLength(3);
    // Said is which filter is taken away.
    await page.getByRole('link', { name: new RegExp(`(“|«)${t.section}(”|»)$`) }).click();
    expect(query(page)).toBe('?year=1990&basis=uncited');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    await filter(page, '1990').click();
    expect(query(page)).toBe('?basis=uncited');
    expect(await rows(page).count()).toBe(140);
    await page.getByRole('link', { name: t.clear }).click();
    expect(query(page)).toBe('');
    expect(await rows(page).count()).toBe(everyClaim);
    expect(await said(page)).toBe(t.all);
    expect(await page.getByRole('link', { name: t.clear }).count()).toBe(0);
  });

  test('counts for each section what is left of it, and hides it with its heading when nothing is', async () => {
    const page = await openPage(ledger(lang, '?source=pompeev1992'));
    const sections = page.locator('.claims-of').filter({ visible: true });
    expect(await rows(page).count()).toBe(6);
    let inAll = 0;
    for (const section of await sections.all()) {
      const left = await rows(page).and(section.locator('li')).count();
      expect(left).toBeGreaterThan(0);
      expect(await section.locator('[data-count]').innerText()).toMatch(
        new RegExp(`^${left} (of|\\(усього) \\d+`),
      );
      const heading = await section.locator('h2').getAttribute('id');
      expect(await section.locator('.about-section a').getAttribute('href')).toBe(
        `${readingView(lang)}#${heading}`,
      );
      inAll += left;
    }
    expect(inAll).toBe(6);
    expect(await headings(page).count()).toBe(await sections.count());
  });

  test('takes its filters along to the other language', async () => {
    const page = await openPage(ledger(lang, '?section=3'));
    await filter(page, t.uncited).click();
    const found = await idsOf(rows(page));
    await page.locator('[data-language-switch]').click();
    await page.waitForURL(`**${ledger(other, '?section=3&basis=uncited')}`);
    expect(await idsOf(rows(page))).toEqual(found);
  });

  test('is come back to from the text at the same claims and the same place', async () => {
    const page = await openPage(ledger(lang, '?basis=uncited'));
    const link = rows(page).nth(60).locator('.row-tools a');
    await link.scrollIntoViewIfNeeded();
    const before = await scrollTop(page);
    expect(before).toBeGreaterThan(1000);
    await link.click();
    await page.waitForURL(`**${readingView(lang)}#claim-*`);
    expect(await page.locator(':target').getAttribute('data-claim')).toBeTruthy();
    await page.goBack();
    expect(await rows(page).count()).toBe(140);
    await page.waitForFunction((top) => Math.abs(scrollY - top) <= 2, before);
  });

  test('shows a claim that is pointed at, even where filters would hide it', async () => {
    const id = 'claim-census-1989-shares';
    const page = await openPage(ledger(lang, `#${id}`));
    const row = page.locator(`#${id}`);
    expect(await row.evaluate((element) => element.matches(':target'))).toBe(true);
    const isOnScreen = async () => {
      const box = await row.boundingBox();
      return box !== null && box.y >= 0 && box.y < 600;
    };
    expect(await isOnScreen()).toBe(true);
    const filtered = await openPage(ledger(lang, `?section=2&basis=cited#${id}`));
    expect(await filtered.locator(`#${id}`).isVisible()).toBe(true);
    expect(query(filtered)).toBe('?section=2&basis=cited');
    await page.goto(new URL(ledger(lang, `?section=5#${id}`), page.url()).href);
    expect(await isOnScreen()).toBe(true);
    expect(query(page)).toBe('');
    expect(await rows(page).count()).toBe(everyClaim);
  });

  test('gives each claim an address of its own, which keeps the filters', async () => {
    const page = await openPage(ledger(lang, '?section=3&basis=cited'));
    const [id] = await idsOf(rows(page));
    await rows(page).first().locator('.number').click();
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    expect(query(page)).toBe('?section=3&basis=cited');
    expect(await rows(page).count()).toBe(3);
    expect(await page.locator(':target').getAttribute('id')).toBe(id);
  });

  test('follows a link of the page to other filters without loading it anew, as the picture of the evidence has them', async () => {
    const page = await openPage(ledger(lang, '?year=1990'));
    await page.evaluate(
      (href) => {
        const link = document.createElement('a');
        link.href = href;
        link.textContent = '×';
        document.querySelector('.lead')?.append(link);
        document.documentElement.dataset['loaded'] = 'once';
      },
      ledger(lang, '?section=4&source=pompeev1992#found'),
    );
    await page.locator('.lead a').click();
    expect(await rows(page).count()).toBe(3);
    expect(query(page)).toBe('?section=4&source=pompeev1992');
    expect(await page.locator('html').getAttribute('data-loaded')).toBe('once');
    expect((await status(page).boundingBox())?.y).toBeLessThan(300);
    await page.locator('.lead a').click({ modifiers: ['ControlOrMeta'] });
    expect(await page.locator('html').getAttribute('data-loaded')).toBe('once');
    await page.goBack();
    expect(query(page)).toBe('?year=1990');
  });

  test('is filtered by keyboard alone, and keeps the focus', async () => {
    const page = await openPage(ledger(lang));
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const text = await page.evaluate(
          () => document.activeElement?.textContent.replace(/\s+/gu, ' ').trim() ?? '',
        );
        if (text.startsWith(name)) return;
      }
      throw new Error(`${name} was not come to`);
    };
    await tabTo(t.toLedger);
    await page.keyboard.press('Enter');
    await tabTo(t.uncited);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-trait'))).toBe(
      'basis:uncited',
    );
    await tabTo(t.section);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-trait'))).toBe('section:3');
    expect(query(page)).toBe('?section=3&basis=uncited');
    expect(await rows(page).count()).toBe(17);
    // What has nothing to offer is passed over.
    const nowhere = page.locator('.facets a[aria-disabled]').first();
    await nowhere.evaluate((link) => (link as HTMLElement).focus());
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-trait'))).toBe('section:3');
    await page.keyboard.press('Enter');
    expect(query(page)).toBe('?basis=uncited');
  });

  test('says by its roles what a row is', async () => {
    const page = await openPage(ledger(lang));
    const row = page.getByRole('article', {
      name: lang === 'en' ? 'Claim 34' : 'Твердження 34',
      exact: true,
    });
    const gorbachev = lang === 'en' ? 'Mikhail Gorbachev' : 'Михайло Горбачов';
    const [basis, people, dates] =
      lang === 'en' ? ['Basis', 'People', 'Dates'] : ['Підстава', 'Люди', 'Дати'];
    const heard = (await row.ariaSnapshot())
      .split('\n')
      .map((line) => foldSpaces(line.replace(/^ *- /, '')))
      .filter((line) => !/^(\/url|text|time)\b/.test(line));
    expect(heard).toEqual([
      lang === 'en' ? 'article "Claim 34":' : 'article "Твердження 34":',
      lang === 'en' ? 'link "Claim 34":' : 'link "Твердження 34":',
      lang === 'en'
        ? 'link "Read the claim in its place, paragraph 3.1":'
        : 'link "Прочитати твердження на своєму місці, абзац 3.1":',
      'paragraph:',
      `term: ${basis}`,
      'definition:',
      lang === 'en'
        ? 'link "[6, p. 76] Agayev and Ali-Zade, 2006":'
        : 'link "[6, с. 76] Агаєв і Алі-Заде, 2006":',
      `term: ${people}`,
      'definition:',
      `link "${gorbachev}":`,
      `term: ${dates}`,
      'definition:',
      lang === 'en' ? 'link "February 1988":' : 'link "лютий 1988 року":',
    ]);
    expect(await page.locator('.claims').getByRole('list').count()).toBe(11);
    expect(await page.locator('.claims').getByRole('listitem').count()).toBe(everyClaim);
  });

  test('fits a phone of 320 pixels, answers there in two taps, and says at once how many there are', async () => {
    const page = await openPage(ledger(lang), smallPhone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await filter(page, t.uncited).tap();
    await filter(page, t.section).tap();
    expect(await rows(page).count()).toBe(17);
    expect(await said(page)).toBe(t.found(17));
    const box = await status(page).boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
    for (const summary of await page.locator('details.facet > summary').all()) await summary.tap();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const small = await page
      .locator('main :is(a, summary, button)')
      .filter({ visible: true })
      .evaluateAll((targets) =>
        targets
          .filter((target) => {
            const { width, height } = target.getBoundingClientRect();
            return Math.min(width, height) < 24;
          })
          .map((target) => target.outerHTML),
      );
    expect(small).toEqual([]);
    await page.locator('.facets > details > summary').tap();
    expect(await filter(page, t.section).isVisible()).toBe(false);
  });

  test('unfolds a list in which something is chosen', async () => {
    const page = await openPage(ledger(lang, '?person=yeltsin'), phone);
    expect(await page.locator('[data-facet="person"] [aria-current]').isVisible()).toBe(true);
    expect(await page.locator('[data-facet="year"] a').first().isVisible()).toBe(false);
    expect(await rows(page).count()).toBe(2);
  });

  test('prints the claims that are shown, without the filters', async () => {
    const page = await openPage(ledger(lang, '?section=3&basis=cited'));
    await page.emulateMedia({ media: 'print' });
    expect(await rows(page).count()).toBe(3);
    expect(await page.locator('.facets').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: t.clear }).count()).toBe(0);
    expect(await said(page)).toBe(t.found(3));
    await page.goto(new URL(ledger(lang), page.url()).href);
    expect(await rows(page).count()).toBe(everyClaim);
  });

  test('speaks one language, but for what is marked as another', async () => {
    const page = await openPage(ledger(lang, '?section=3'));
    const foreign = await page.evaluate((own) => {
      const script = own === 'en' ? /\p{Script=Cyrillic}/u : /[A-Za-z]{2,}/;
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const strange = node.parentElement?.closest(`script, [lang]:not([lang="${own}"])`);
        if (!strange && script.test(node.nodeValue ?? '')) found.push(node.nodeValue ?? '');
      }
      for (const element of document.querySelectorAll('body [aria-label], body [title]'))
        for (const name of ['aria-label', 'title'])
          if (script.test(element.getAttribute(name) ?? '')) found.push(element.getAttribute(name) ?? '');
      return found;
    }, lang);
    expect(foreign).toEqual([]);
  });

  test('says so where nothing fits, and leads out of it', async () => {
    const page = await openPage(ledger(lang, '?section=11&source=pompeev1992'));
    expect(await rows(page).count()).toBe(0);
    expect(await said(page)).toBe(t.none);
    expect(await headings(page).count()).toBe(0);
    await chosen(page).first().click();
    expect(await rows(page).count()).toBe(6);
  });

  test('passes over whatever else an address says', async () => {
    const page = await openPage(ledger(lang));
    for (const address of hostile) {
      await page.goto(new URL(ledger(lang, address), page.url()).href);
      expect(await rows(page).count(), address).toBe(everyClaim);
      expect(await said(page)).toBe(t.all);
      expect(await chosen(page).count()).toBe(0);
      expect(await page.locator('main img, main b').count()).toBe(0);
      expect(await page.title()).not.toBe('1');
      await filter(page, t.section).click();
      expect(query(page)).toBe('?section=3');
    }
  });
});

test.each(languages)(
  'the header in %s stands within the screen at every width, nothing over anything',
  async (lang) => {
    const page = await openPage(ledger(lang));
    for (const width of [320, 360, 768, 1024, 1100, 1280, 1720]) {
      await page.setViewportSize({ width, height: 800 });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      const boxes = await page.locator('.site-header :is(a, button)').evaluateAll((all) =>
        all.map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
      );
      expect(boxes.length).toBeGreaterThan(10);
      for (const [index, a] of boxes.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(width);
        expect(a.bottom - a.top).toBeGreaterThanOrEqual(24);
        for (const b of boxes.slice(index + 1)) {
          const overlap =
            a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1;
          expect(overlap, JSON.stringify([width, a, b])).toBe(false);
        }
      }
    }
  },
);
