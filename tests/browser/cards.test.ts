import { describe, expect, test } from 'vitest';
import {
  card,
  centre,
  citations,
  focusedId,
  foldSpaces,
  languages,
  pointAt,
  readingView,
  scrollTop,
} from './support/edition.ts';
import { openPage, phone } from './support/page.ts';

/** [9, p. 68], the eighth: six claims rest on its work. */
const cited = '#cite-8';
const laptop = { viewport: { width: 1280, height: 900 } };

const open = async (lang: (typeof languages)[number], reader: Parameters<typeof openPage>[1] = laptop) => {
  const page = await openPage(readingView(lang), reader);
  const citation = page.locator(cited);
  await centre(citation);
  return { page, citation };
};

describe.each(languages)('a card in %s', (lang) => {
  const expected = {
    en: {
      heading: 'Pompeev, 1992, p. 68',
      translation: 'The Bloody Whirlpool of Karabakh',
      go: 'Go to reference',
      close: 'Close',
    },
    uk: {
      heading: 'Помпєєв, 1992, с. 68',
      translation: 'Кривавий вир Карабаху',
      go: 'Перейти до запису',
      close: 'Закрити',
    },
  }[lang];

  test('leads with the work and the page, then says what it is, where it is, and what else rests on it', async () => {
    const { page, citation } = await open(lang);
    await citation.click();
    expect(foldSpaces(await card(page).getByRole('heading', { level: 2 }).innerText())).toBe(
      expected.heading,
    );
    const title = card(page).locator('.printed');
    expect(await title.getAttribute('lang')).toBe('ru');
    expect(await title.innerText()).toBe('Помпеев Ю.А. Кровавый омут Карабаха. Баку, 1992. 208 с.');
    expect(await card(page).innerText()).toContain(expected.translation);
    expect(await card(page).locator('[data-row="find"] a').count()).toBe(2);
    const others = card(page).locator('[data-others] li');
    expect(await others.count()).toBe(5);
    expect(foldSpaces(await others.first().locator('.where').innerText())).toBe(
      lang === 'en' ? '¶ 4.1, p. 63' : '¶ 4.1, с. 63',
    );
  });

  test('is pinned by Enter: focus goes in, and Esc gives it back', async () => {
    const { page, citation } = await open(lang);
    await citation.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedId(page)).toBe('card-title');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await card(page).count()).toBe(0);
    expect(await focusedId(page)).toBe('cite-8');
  });

  test('has a close button with a name, which gives focus back', async () => {
    const { page, citation } = await open(lang);
    await citation.click();
    await card(page).getByRole('button', { name: expected.close }).click();
    expect(await card(page).count()).toBe(0);
    expect(await focusedId(page)).toBe('cite-8');
  });

  test('shows an editor’s note without its way back', async () => {
    const page = await openPage(readingView(lang), laptop);
    const note = page.locator('#noteref-4');
    await centre(note);
    await note.click();
    expect(await card(page).getByRole('heading', { level: 2 }).innerText()).toBe(
      lang === 'en' ? 'Editor’s note 4' : 'Примітка редактора 4',
    );
    expect(await card(page).innerText()).toContain('DLU');
    expect(await page.locator('#note-4 [role="doc-backlink"]').count()).toBe(1);
    expect(await card(page).locator('[role="doc-backlink"]').count()).toBe(0);
  });
});

describe('a peek', () => {
  test('opens after a rest, lets the pointer in, and closes after both are left', async () => {
    const { page, citation } = await open('en');
    await pointAt(citation);
    expect(await card(page).count()).toBe(0);
    await card(page).waitFor();
    expect(await focusedId(page)).toBe('');
    await pointAt(card(page).getByRole('heading', { level: 2 }));
    await page.waitForTimeout(600);
    expect(await card(page).isVisible()).toBe(true);
    await page.mouse.move(10, 10);
    await card(page).waitFor({ state: 'detached' });
  });

  test('does not open while the page scrolls under the pointer', async () => {
    const { page, citation } = await open('en');
    const box = await citation.boundingBox();
    if (!box) throw new Error('The citation is not on the screen');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 - 200);
    await page.mouse.wheel(0, 200);
    await page.waitForTimeout(800);
    expect(await page.evaluate((id) => document.querySelector(id)?.matches(':hover'), cited)).toBe(true);
    expect(await card(page).count()).toBe(0);
  });

  test('closes on Esc, and focus goes to the citation', async () => {
    const { page, citation } = await open('en');
    await pointAt(citation);
    await card(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await card(page).count()).toBe(0);
    expect(await focusedId(page)).toBe('cite-8');
  });

  test('is pinned by a click, and then stays when the pointer goes', async () => {
    const { page, citation } = await open('en');
    await pointAt(citation);
    await card(page).waitFor();
    await citation.click();
    await expect.poll(() => focusedId(page)).toBe('card-title');
    await page.mouse.move(10, 10);
    await page.waitForTimeout(600);
    expect(await card(page).isVisible()).toBe(true);
  });
});

describe('a pinned card', () => {
  test('has text that can be selected', async () => {
    const { page, citation } = await open('en');
    await citation.click();
    await card(page).locator('.printed').click({ clickCount: 3 });
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('Кровавый омут Карабаха');
    expect(await card(page).isVisible()).toBe(true);
  });

  test('closes when something else is clicked', async () => {
    const { page, citation } = await open('en');
    await citation.click();
    await page.mouse.click(640, 5);
    expect(await card(page).count()).toBe(0);
  });

  test('gives its place to the card of the next citation', async () => {
    const { page, citation } = await open('en');
    await citation.click();
    await page.locator('#noteref-10').click();
    expect(await card(page).count()).toBe(1);
    expect(await card(page).innerText()).toContain('triumvirate');
  });

  test('lets Tab go on from its citation', async () => {
    const { page, citation } = await open('en');
    await citation.click();
    await expect.poll(() => focusedId(page)).toBe('card-title');
    const inside = await card(page).locator('a, button').count();
    for (let i = 0; i <= inside; i += 1) await page.keyboard.press('Tab');
    expect(await focusedId(page)).toBe('noteref-10');
  });

  test('stays within the screen of a narrow window', async () => {
    const { page, citation } = await open('uk', { viewport: { width: 420, height: 700 } });
    await citation.click();
    const box = await card(page).boundingBox();
    expect(box).not.toBeNull();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(420);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
  });

  test('does not take a click that asks for a new tab', async () => {
    const { page, citation } = await open('en');
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      citation.click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await tab.waitForURL('**/#ref-pompeev1992');
    expect(await focusedId(page)).not.toBe('card-title');
    expect(page.url()).toMatch(/\/january-20-1990\/$/);
  });
});

describe('the sheet of a phone', () => {
  const tap = async () => {
    const { page, citation } = await open('uk', phone);
    const before = await scrollTop(page);
    await citation.tap();
    await card(page).waitFor();
    return { page, before };
  };

  test('stands at the foot of the screen and holds focus', async () => {
    const { page } = await tap();
    await page.waitForTimeout(300);
    const box = await card(page).boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
    expect(Math.round(box?.width ?? 0)).toBe(390);
    await expect.poll(() => focusedId(page)).toBe('card-title');
  });

  test('is closed by Back, and the page stays where it was', async () => {
    const { page, before } = await tap();
    await page.goBack();
    await card(page).waitFor({ state: 'detached' });
    expect(page.url()).toMatch(/\/uk\/january-20-1990\/$/);
    expect(await scrollTop(page)).toBe(before);
    expect(await focusedId(page)).toBe('cite-8');
  });

  test.each([
    ['Esc', async ({ page }: Awaited<ReturnType<typeof tap>>) => page.keyboard.press('Escape')],
    ['a tap outside', async ({ page }: Awaited<ReturnType<typeof tap>>) => page.touchscreen.tap(195, 40)],
    ['its button', async ({ page }: Awaited<ReturnType<typeof tap>>) => card(page).getByRole('button').tap()],
  ])('is closed by %s, and leaves no step behind in the history', async (_how, close) => {
    const tapped = await tap();
    await close(tapped);
    const { page } = tapped;
    await card(page).waitFor({ state: 'detached' });
    await page.waitForFunction(() => history.state === null);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });

  test('leads to the reference, and one Back from there leads to the citation', async () => {
    const { page, before } = await tap();
    await card(page).getByRole('link', { name: 'Перейти до запису' }).tap();
    await page.waitForURL('**/#ref-pompeev1992');
    expect(await page.locator('#ref-pompeev1992 [aria-current]').getAttribute('href')).toBe(cited);
    await page.goBack();
    expect(page.url()).toMatch(/\/uk\/january-20-1990\/$/);
    expect(await card(page).count()).toBe(0);
    expect(Math.abs((await scrollTop(page)) - before)).toBeLessThanOrEqual(1);
  });
});

test('of a work that is cited five hundred times, a card has as many claims at once as a screen has room for, then all', async () => {
  const { page, citation } = await open('en');
  const [cites, atOnce] = await citation.evaluate((opener: HTMLAnchorElement) => {
    const backlinks = document.querySelector(`${opener.hash} .backlinks`);
    const paragraph = opener.closest('p');
    for (let index = 0; index < 500; index += 1) {
      const copy = opener.cloneNode(true) as HTMLAnchorElement;
      copy.id = `copy-${index}`;
      paragraph?.append(copy);
      backlinks?.insertAdjacentHTML('beforeend', `<a href="#${copy.id}" role="doc-backlink">${index}</a>`);
    }
    opener.click();
    // The sign of a reader has come before: the card is there at once, or is awaited.
    return new Promise<readonly [number, number]>((resolve) => {
      const look = (): void => {
        const items = document.querySelectorAll('dialog [data-others] li').length;
        if (items === 0) requestAnimationFrame(look);
        else resolve([backlinks?.querySelectorAll('a').length ?? 0, items]);
      };
      look();
    });
  });
  expect(cites).toBe(506);
  // A line of it is at least 20 px high; the screen has 900.
  expect(atOnce).toBe(45);
  const claims = card(page).locator('[data-others] li');
  await expect.poll(() => claims.count(), { timeout: 5000 }).toBe(505);
  expect(
    await claims
      .nth(3)
      .boundingBox()
      .then((box) => box?.height),
  ).toBeGreaterThan(20);
});

test('every citation of both editions opens a card of its own work', async () => {
  for (const lang of languages) {
    const page = await openPage(readingView(lang), laptop);
    const count = await citations(page).count();
    expect(count).toBe(18);
    for (let i = 0; i < count; i += 1) {
      const citation = citations(page).nth(i);
      await centre(citation);
      await citation.click();
      const entry = page.locator((await citation.getAttribute('href')) ?? '');
      expect(await card(page).locator('.printed').innerText()).toBe(
        await entry.locator('.printed').innerText(),
      );
      await page.keyboard.press('Escape');
    }
  }
});
