import { describe, expect, test } from 'vitest';
import { centre, foldSpaces, languages, readingView, scrollTop } from './support/edition.ts';
import { openPage, phone } from './support/page.ts';

const laptop = { viewport: { width: 1440, height: 900 } };
const paragraphsPerSection = [5, 8, 9, 6, 4, 7, 4, 6, 7, 5, 3];
const other = { en: 'uk', uk: 'en' } as const;

describe.each(languages)('the reading view in %s', (lang) => {
  test('has eleven sections with their paragraphs, each with a number that is a link to it', async () => {
    const page = await openPage(readingView(lang));
    const sections = page.locator('.text > section');
    const counts = await sections.evaluateAll((all) =>
      all.map((section) => section.querySelectorAll('p[id]').length),
    );
    expect(counts).toEqual(paragraphsPerSection);
    const number = page.locator('#p-2-5 > a').first();
    expect(await number.innerText()).toBe('2.5');
    await number.click();
    expect(new URL(page.url()).hash).toBe('#p-2-5');
  });

  test('tells title, author, identifiers, abstract and key words before the text', async () => {
    const page = await openPage(readingView(lang));
    const front = page.locator('.front-matter');
    expect(foldSpaces(await page.getByRole('heading', { level: 1 }).innerText())).toBe(
      lang === 'en'
        ? 'New moments in the tragedy of January 20, 1990'
        : 'Нові моменти трагедії 20 січня 1990 року',
    );
    const text = await front.innerText();
    for (const part of ['0000-0002-8438-9564', '94 (479.24)', '10.32782/2305-9389/2021.25.13', '2021']) {
      expect(text).toContain(part);
    }
    expect(await front.locator('a[href^="https://doi.org/"]').count()).toBe(1);
    expect(await front.locator('.keywords').innerText()).toContain(
      lang === 'en' ? 'South Caucasus' : 'Південний Кавказ',
    );
  });

  test('marks in the outline the section that is being read', async () => {
    const page = await openPage(readingView(lang), laptop);
    await centre(page.locator('#p-7-2'));
    const current = page.locator('.toc a[aria-current]');
    await page.waitForFunction(
      () => document.querySelector('.toc a[aria-current]')?.getAttribute('href') === '#s-7',
    );
    expect(await current.count()).toBe(1);
    await page.locator('.toc a[href="#s-3"]').click();
    await page.waitForFunction(
      () => document.querySelector('.toc a[aria-current]')?.getAttribute('href') === '#s-3',
    );
  });

  test('names the section that is being read in the folded outline of a phone', async () => {
    const page = await openPage(readingView(lang), phone);
    await centre(page.locator('#p-7-2'));
    const heading = foldSpaces(await page.locator('#s-7').innerText()).replace('§ ', '');
    await page.waitForFunction(() => document.querySelector('.toc [data-current]')?.textContent);
    expect(foldSpaces(await page.locator('.toc [data-current]').innerText())).toBe(heading);
    const bar = await page.locator('.toc summary').boundingBox();
    expect(bar?.y).toBe(0);
  });

  test('switches language and stays at the paragraph', async () => {
    const page = await openPage(readingView(lang), laptop);
    await page.locator('#p-6-3').evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await page
      .locator('.languages [data-language-switch]')
      .first()
      .evaluate((link: HTMLAnchorElement) => link.click());
    await page.waitForURL(`**${readingView(other[lang])}#p-6-3`);
    const top = await page.locator('#p-6-3').evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
  });

  test('switches language at the head of the page without a jump', async () => {
    const page = await openPage(readingView(lang), laptop);
    await page.locator('.languages [data-language-switch]').first().click();
    await page.waitForURL(`**${readingView(other[lang])}*`);
    expect(await scrollTop(page)).toBe(0);
  });

  test('gives the sources of a paragraph beside it on a wide screen, and only there', async () => {
    const wide = await openPage(readingView(lang), { viewport: { width: 1600, height: 900 } });
    const margin = wide.locator('#p-9-2').locator('xpath=preceding-sibling::div[1]');
    expect(foldSpaces(await margin.innerText())).toBe(
      lang === 'en' ? '9 Pompeev, 1992, p. 68' : '9 Помпєєв, 1992, с. 68',
    );
    const [beside, paragraph] = [await margin.boundingBox(), await wide.locator('#p-9-2').boundingBox()];
    expect(Math.abs((beside?.y ?? 0) - (paragraph?.y ?? 99))).toBeLessThan(16);
    expect(beside?.x).toBeGreaterThan((paragraph?.x ?? 0) + (paragraph?.width ?? 0));
    const narrow = await openPage(readingView(lang), phone);
    expect(await narrow.locator('.margin:visible').count()).toBe(0);
  });

  test('lists the references as printed, 1 to 10, with translation, transliteration, correction and links', async () => {
    const page = await openPage(readingView(lang));
    const entries = page.locator('[role="doc-bibliography"] li[id^="ref-"]');
    expect(await entries.evaluateAll((all) => all.map((entry) => entry.getAttribute('value')))).toEqual(
      Array.from({ length: 10 }, (_, i) => String(i + 1)),
    );
    const zhirokhov = page.locator('#ref-zhirokhov2012');
    expect(await zhirokhov.locator('.printed').innerText()).toBe(
      'Жирохов М.А. Семьна распада: войны и конфликты на территории бывшего СССР. Санкт-Петербург : БХВ-Петербург, 2012. 688 с.',
    );
    const details = await zhirokhov.locator('.details').innerText();
    expect(details).toContain('Semena raspada');
    expect(details).toContain(
      lang === 'en' ? 'for “Семьна” read “Семена”' : 'замість «Семьна» слід читати «Семена»',
    );
    expect(await zhirokhov.locator('.details [lang="ru"]').count()).toBe(2);
    const web = page.locator('#ref-preslib-independence [data-row="find"] a');
    expect(await web.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      'http://republic.preslib.az/az_a3.html',
      'https://web.archive.org/web/20170816/http://republic.preslib.az/az_a3.html',
    ]);
  });
});

describe('the switch that shows what each claim rests on', () => {
  const style = (selector: string) =>
    `getComputedStyle(document.querySelector('${selector}')).textDecorationStyle`;
  const line = (selector: string) =>
    `getComputedStyle(document.querySelector('${selector}')).textDecorationLine`;
  const cited = '.text [data-basis="cited"]';
  const uncited = '.text [data-basis="uncited"]';

  test.each(languages)(
    'is off at first in %s, and marks cited and uncited claims apart, not by colour alone',
    async (lang) => {
      const page = await openPage(readingView(lang));
      expect(await page.evaluate(line(cited))).toBe('none');
      await page.getByRole('checkbox').check();
      expect(await page.evaluate(style(cited))).toBe('solid');
      expect(await page.evaluate(style(uncited))).toBe('dashed');
      expect(
        await page.evaluate(`getComputedStyle(document.querySelector('${uncited}'), '::after').content`),
      ).toContain(lang === 'en' ? 'no source given' : 'джерела не вказано');
    },
  );

  test('has a legend with the count of each, which agrees with the text', async () => {
    const page = await openPage(readingView('uk'));
    const legend = (await page.locator('.legend li').allInnerTexts()).map(foldSpaces);
    const count = async (basis: string) => page.locator(`.text [data-claim][data-basis="${basis}"]`).count();
    expect(legend).toEqual([
      `${await count('cited')} тверджень з посиланням на джерело`,
      `${await count('uncited')} тверджень без джерела`,
    ]);
    expect(await count('cited')).toBe(18);
  });

  test('is remembered on the next page, before it is painted', async () => {
    const page = await openPage(readingView('en'));
    await page.getByRole('checkbox').check();
    await page.goto(page.url().replace('/en/', '/uk/'));
    expect(await page.getByRole('checkbox').isChecked()).toBe(true);
    expect(await page.evaluate(style(uncited))).toBe('dashed');
    await page.getByRole('checkbox').uncheck();
    await page.reload();
    expect(await page.getByRole('checkbox').isChecked()).toBe(false);
  });

  test('works without JavaScript', async () => {
    const page = await openPage(readingView('en'), { javaScriptEnabled: false });
    await page.getByRole('checkbox').check();
    expect(
      await page
        .locator(uncited)
        .first()
        .evaluate((claim) => getComputedStyle(claim).textDecorationStyle),
    ).toBe('dashed');
  });
});

describe('light and dark', () => {
  const background = 'getComputedStyle(document.documentElement).backgroundColor';

  test('follow the system, until the reader chooses otherwise', async () => {
    const page = await openPage(readingView('en'), { colorScheme: 'dark' });
    const dark = await page.evaluate(background);
    await page.getByRole('button', { name: 'Light' }).click();
    const light = await page.evaluate(background);
    expect(light).not.toBe(dark);
    await page.reload();
    expect(await page.evaluate(background)).toBe(light);
    await page.getByRole('button', { name: 'Dark' }).click();
    await page.reload();
    expect(await page.evaluate(background)).toBe(dark);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

describe('on paper', () => {
  test.each(languages)(
    'stand the text, the numbered citations and the list in %s, and no buttons or back-links',
    async (lang) => {
      const page = await openPage(readingView(lang), laptop);
      await page.emulateMedia({ media: 'print' });
      for (const kept of [
        'h1',
        '#p-1-1',
        '#p-1-1 > .number',
        '#cite-8',
        '#note-1',
        '#ref-pompeev1992 .printed',
      ]) {
        expect(await page.locator(kept).first().isVisible(), kept).toBe(true);
      }
      for (const left of [
        'button',
        'nav',
        '.margin',
        '[role="doc-backlink"]',
        'input',
        '.source-page',
        'footer',
      ]) {
        expect(await page.locator(`${left}:visible`).count(), left).toBe(0);
      }
    },
  );
});

describe('by keyboard', () => {
  test('the first stop leads past the menu to the text', async () => {
    const page = await openPage(readingView('uk'));
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await skip.innerText()).toBe('Перейти до тексту');
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  test('nothing of the margin is a stop', async () => {
    const page = await openPage(readingView('en'), { viewport: { width: 1600, height: 900 } });
    const stops = page.locator('.margin a:not([tabindex="-1"])');
    expect(await stops.count()).toBe(0);
  });
});

test.each([320, 390, 768, 1024, 1280, 1600, 2200])(
  'no page is wider than a screen of %i px',
  async (width) => {
    for (const address of [
      '/',
      readingView('en'),
      readingView('uk'),
      '/uk/sources/',
      '/uk/sources/alekseev2010/',
      '/en/about/',
    ]) {
      const page = await openPage(address, { viewport: { width, height: 800 } });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        address,
      ).toBeLessThanOrEqual(0);
    }
  },
);

test('the text does not move when its fonts arrive or its scripts run', async () => {
  const page = await openPage('/');
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        Object.assign(window, { shift: Number(Reflect.get(window, 'shift')) + entry.value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const lang of languages) {
    await page.goto(page.url().replace(/(\d\/).*$/, `$1${readingView(lang).slice(1)}`));
    await page.evaluate(() =>
      document.fonts.ready.then(() => new Promise((resolve) => setTimeout(resolve, 300))),
    );
    expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBe(0);
  }
});
