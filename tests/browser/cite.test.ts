import type { BrowserContext, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { centre, foldSpaces, languages, readingView } from './support/edition.ts';
import { openPage, phone, type Reader } from './support/page.ts';

const laptop = { viewport: { width: 1280, height: 900 } };
const allowed: Reader = {
  ...laptop,
  prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
};
/** Gives a claim, of two in its paragraph. */
const claim = '#claim-about-130-killed';

const dialog = (page: Page): Locator => page.getByRole('dialog');
const rowOf = (page: Page, copy: string): Locator =>
  dialog(page).locator('.row', { has: page.getByRole('button', { name: copy, exact: true }) });

const phrases = {
  en: {
    button: 'Cite paragraph 2.5',
    title: 'Cite ¶ 2.5',
    close: 'Close',
    mla: 'MLA, 9th edition',
    chicago: 'Chicago, 17th edition, author–date',
    dstu: 'DSTU 8302:2015',
    whole: 'The paragraph as a whole',
    copy: {
      reference: 'Copy citation',
      inText: 'Copy short form',
      link: 'Copy link',
      words: 'Copy the words',
    },
    copied: 'The citation is copied.',
    linkCopied: 'The link is copied.',
    refused: 'The browser did not allow copying. The text is now selected, so that you can copy it yourself.',
    apa: /^Azizova, R\. Y\. \(2021\)\. New moments in the tragedy of January 20, 1990\. Litopys Volyni, 25\. https:\/\/doi\.org\/10\.32782\/2305-9389\/2021\.25\.13 \(¶ 2\.5 as restated in An annotated edition, (\S+), accessed \d+ \w+ \d{4}\)$/,
    italic: '<i>Litopys Volyni</i>',
    inDstu: '[Azizova, 2021, para. 2.5]',
    words:
      /^“In a single night, she recalls, .+ citizens\.” Restated from: Azizova, R\. Y\. .+\(¶ 1\.2 as restated/,
  },
  uk: {
    button: 'Цитувати абзац 2.5',
    title: 'Цитувати ¶ 2.5',
    close: 'Закрити',
    mla: 'MLA, 9-те видання',
    chicago: 'Чиказький, 17-те видання, «автор – рік»',
    dstu: 'ДСТУ 8302:2015',
    whole: 'Абзац загалом',
    copy: {
      reference: 'Копіювати запис',
      inText: 'Копіювати відсилання',
      link: 'Копіювати адресу',
      words: 'Копіювати слова',
    },
    copied: 'Запис скопійовано.',
    linkCopied: 'Адресу скопійовано.',
    refused: 'Браузер не дозволив копіювати. Текст виділено, тож ви можете скопіювати його самі.',
    apa: /^Азізова, Р\. Я\. \(2021\)\. Нові моменти трагедії 20 січня 1990 року\. Літопис Волині, 25\. https:\/\/doi\.org\/10\.32782\/2305-9389\/2021\.25\.13 \(¶ 2\.5 у переказі «Коментованого видання»: (\S+), дата звернення: \d\d\.\d\d\.\d{4}\)$/,
    italic: '<i>Літопис Волині</i>',
    inDstu: '[Азізова, 2021, абз. 2.5]',
    words: /^«.+»\. Переказано за: Азізова, Р\. Я\. .+\(¶ 1\.2 у переказі/,
  },
} as const;

/** Opens the edition where the buttons are, which a first sign of a reader brings. */
const open = async (
  lang: (typeof languages)[number],
  reader: Reader = allowed,
  anchor = '',
): Promise<Page> => {
  const page = await openPage(readingView(lang) + anchor, reader);
  await page.mouse.wheel(0, 50);
  await page.locator('#p-2-5 .cite').waitFor();
  return page;
};

const clipboard = (page: Page): Promise<{ text: string; html: string | undefined }> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : undefined;
    return { text: (await read('text/plain')) ?? '', html: await read('text/html') };
  });

const addressOf = (page: Page, hash: string): string => {
  const { origin, pathname } = new URL(page.url());
  return `${origin}${pathname}${hash}`;
};

const refuse = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const refused = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { write: refused, writeText: refused } });
  });

describe.each(languages)('citing a paragraph in %s', (lang) => {
  const t = phrases[lang];

  test('copies the reference as text and, with its italics, as HTML', async () => {
    const page = await open(lang);
    await centre(page.locator('#p-2-5'));
    await page.getByRole('button', { name: t.button, exact: true }).click();
    await dialog(page).getByRole('button', { name: t.copy.reference }).click();
    await expect.poll(() => page.getByRole('status').last().innerText()).toBe(t.copied);
    const { text, html } = await clipboard(page);
    expect(foldSpaces(text)).toMatch(t.apa);
    expect(t.apa.exec(foldSpaces(text))?.[1]).toBe(addressOf(page, '#p-2-5'));
    expect(foldSpaces(html?.replaceAll('&nbsp;', ' ') ?? '')).toContain(t.italic);
    expect(text).toBe(await rowOf(page, t.copy.reference).locator('.copied').textContent());
  });

  test('is done by keyboard alone, and focus returns', async () => {
    const page = await open(lang);
    await page.locator('#p-2-5 > .number').focus();
    await page.keyboard.press('Tab');
    const button = page.getByRole('button', { name: t.button, exact: true });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(() => button.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: t.title }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('cite-title');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    expect(await dialog(page).getByRole('radio', { name: t.dstu }).isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => foldSpaces((await clipboard(page)).text)).toBe(t.inDstu);
    await page.keyboard.press('Escape');
    expect(await dialog(page).count()).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('copies the address of a claim, and its words with a citation', async () => {
    const page = await open(lang, allowed, `?mark=1-2${claim}`);
    const paragraph = page.locator('p', { has: page.locator(claim) });
    await paragraph.locator('.cite').click();
    expect(
      await dialog(page)
        .locator(`input[value="${claim.slice(1)}"]`)
        .isChecked(),
    ).toBe(true);
    await dialog(page).getByRole('button', { name: t.copy.link }).click();
    await expect.poll(() => page.getByRole('status').last().innerText()).toBe(t.linkCopied);
    expect(await clipboard(page)).toEqual({ text: addressOf(page, claim), html: undefined });
    await dialog(page).getByRole('button', { name: t.copy.words }).click();
    await expect.poll(async () => foldSpaces((await clipboard(page)).text)).toMatch(t.words);
    // Where the whole paragraph is cited, there are no words of a claim.
    await dialog(page).getByRole('radio', { name: t.whole }).check();
    expect(await dialog(page).getByRole('button', { name: t.copy.words }).count()).toBe(0);
    expect(await rowOf(page, t.copy.link).locator('.copied').innerText()).toBe(addressOf(page, '#p-1-2'));
  });

  test('remembers the style', async () => {
    const page = await open(lang);
    await page.locator('#p-2-5 .cite').click();
    await dialog(page).getByRole('radio', { name: t.chicago }).check();
    await dialog(page).getByRole('button', { name: t.close }).click();
    await page.reload();
    await page.mouse.wheel(0, 50);
    await page.locator('#p-3-1 .cite').focus();
    await page.keyboard.press('Enter');
    expect(await dialog(page).getByRole('radio', { name: t.chicago }).isChecked()).toBe(true);
  });

  test('selects what the browser refuses to copy, and says so', async () => {
    const page = await open(lang, { ...laptop, prepare: refuse });
    await page.locator('#p-2-5 .cite').focus();
    await page.keyboard.press('Enter');
    for (const copy of [t.copy.reference, t.copy.link]) {
      await dialog(page).getByRole('button', { name: copy }).click();
      await expect.poll(() => page.getByRole('status').last().innerText()).toBe(t.refused);
      expect(await page.evaluate(() => `${getSelection()}`)).toBe(
        await rowOf(page, copy).locator('.copied').innerText(),
      );
    }
  });

  test('without script shows nothing useless', async () => {
    const page = await openPage(readingView(lang), { ...laptop, javaScriptEnabled: false });
    expect(await page.locator('.text button, .cite').count()).toBe(0);
    expect(await page.locator('#p-2-5 > .number').getAttribute('href')).toBe('#p-2-5');
  });
});

test('the claim that holds the selection is what is cited', async () => {
  const page = await open('en');
  const second = page.locator(claim);
  await centre(second);
  await second.evaluate((element) => getSelection()?.selectAllChildren(element));
  const paragraph = page.locator('p', { has: second });
  await paragraph.hover();
  await paragraph.locator('.cite').click();
  expect(await dialog(page).locator('input:checked').first().getAttribute('value')).toBe(claim.slice(1));
});

test('the word appears beside the paragraph that is pointed at, and moves nothing', async () => {
  const page = await open('en');
  const paragraph = page.locator('#p-2-6');
  await centre(paragraph);
  const opacity = () =>
    paragraph.locator('.cite').evaluate((element) => Number(getComputedStyle(element).opacity));
  await page.mouse.move(5, 5);
  await expect.poll(opacity).toBe(0);
  const before = await paragraph.boundingBox();
  await paragraph.hover();
  await expect.poll(opacity).toBe(1);
  expect(await paragraph.boundingBox()).toEqual(before);
  const box = await paragraph.locator('.cite').boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(24);
  expect(box?.width).toBeGreaterThanOrEqual(24);
});

test('the buttons add nothing to the words of a paragraph', async () => {
  const page = await openPage(readingView('uk'), laptop);
  const words = () => page.locator('#p-2-5').evaluate((element) => element.textContent);
  const before = await words();
  await page.mouse.wheel(0, 50);
  await page.locator('#p-2-5 .cite').waitFor();
  expect(await words()).toBe(before);
});

test('what it takes is loaded when a reader wants to cite, and not before', async () => {
  const requested: string[] = [];
  const page = await open('en', {
    ...laptop,
    prepare: async (context) => context.on('request', (request) => requested.push(request.url())),
  });
  expect(requested.filter((url) => url.endsWith('.cite.json'))).toEqual([]);
  await page.locator('#p-2-5 .cite').focus();
  await page.keyboard.press('Enter');
  await dialog(page).waitFor();
  expect(requested.filter((url) => url.endsWith('/january-20-1990.en.cite.json'))).toHaveLength(1);
});

test('where it cannot be loaded, the address of the paragraph is shown', async () => {
  const data = /cite\.json$/;
  const page = await open('en', {
    ...laptop,
    mayFail: data,
    prepare: (context) => context.route(data, (route) => route.abort()),
  });
  await page.locator('#p-2-5 .cite').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/#p-2-5');
  expect(await dialog(page).count()).toBe(0);
});

describe('on a phone', () => {
  test('a tap on the number shows the word, which opens a sheet that Back closes', async () => {
    const page = await openPage(readingView('uk'), phone);
    await centre(page.locator('#p-2-5'));
    await page.locator('#p-2-5 > .number').tap();
    const word = page.locator('#p-2-5 .cite');
    await expect.poll(() => word.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    await word.tap();
    await dialog(page).waitFor();
    const box = await dialog(page).boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
    expect(Math.round(box?.width ?? 0)).toBe(390);
    await page.goBack();
    await expect.poll(() => dialog(page).count()).toBe(0);
    expect(page.url()).toMatch(/#p-2-5$/);
    await word.tap();
    await dialog(page).getByRole('button', { name: 'Закрити' }).tap();
    await expect.poll(() => page.evaluate(() => history.state?.sheet)).toBeUndefined();
    expect(page.url()).toMatch(/#p-2-5$/);
  });
});

test('a row of the ledger is cited as the claim that it links to', async () => {
  const page = await openPage('/en/claims/', allowed);
  await page.mouse.wheel(0, 50);
  await page
    .locator('.claims-of li', { has: page.locator(`a[href$="${claim}"]`) })
    .getByRole('button', { name: 'Cite this claim' })
    .click();
  expect(await dialog(page).getByRole('heading', { level: 2 }).innerText()).toBe('Cite ¶\u00A01.2');
  expect(await rowOf(page, 'Copy link').locator('.copied').innerText()).toBe(
    new URL(readingView('en') + claim, page.url()).href,
  );
});

test('a paragraph of the parallel view is cited by its address in the reading view', async () => {
  const page = await openPage('/uk/january-20-1990/parallel/#p-1-2', allowed);
  await page.mouse.wheel(0, 5);
  await page.getByRole('button', { name: 'Цитувати абзац 1.2', exact: true }).click();
  const address = await rowOf(page, 'Копіювати адресу').locator('.copied').innerText();
  expect(address).toBe(new URL('/uk/january-20-1990/#p-1-2', page.url()).href);
});
