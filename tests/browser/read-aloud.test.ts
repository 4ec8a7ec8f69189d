import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { card, foldSpaces, languages, readingView } from './support/edition.ts';
import { openPage } from './support/page.ts';
import { openDialog, search, searchDialog } from './support/search.ts';

const laptop = { viewport: { width: 1280, height: 900 } };

/** What a screen reader is told of an element: what it is, how it is called, what opens from it. */
const told = async (page: Page, selector: string): Promise<unknown> => {
  const browser = await page.context().newCDPSession(page);
  const { root } = await browser.send('DOM.getDocument');
  const { nodeId } = await browser.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { nodes } = await browser.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
  const [{ role, name, properties = [] } = {}] = nodes;
  const opens = properties.find((property) => property.name === 'hasPopup')?.value.value;
  return [role?.value, foldSpaces(String(name?.value)), ...(opens ? [opens] : [])];
};

/**
 * What a screen reader goes through, a line each; without addresses, and of what is longer than a line the beginning.
 *
 * @see https://playwright.dev/docs/aria-snapshots
 */
const readAloud = async (part: Locator): Promise<readonly string[]> =>
  (await part.ariaSnapshot())
    .replaceAll('\u00A0', ' ')
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('- /url:'))
    .map((line) => line.replace(/^(.{64}\S*) .+$/u, '$1 …'));

/** The results that are read, each as far as its first paragraph. */
const optionsRead = async (page: Page): Promise<readonly string[]> =>
  (await searchDialog(page).ariaSnapshot())
    .replaceAll('\u00A0', ' ')
    .split('\n')
    .filter((line) => /^\s+- (?:search|combobox|button|listbox|group "|option)/.test(line))
    .map((line) => line.trim().replace(/^(- option ".*?¶ [\d.]+).*?"( \[selected\])?:?$/u, '$1 …"$2'));

const expected = {
  en: {
    citation: ['doc-biblioref', '[2, p. 25]', 'dialog'],
    back: ['doc-backlink', '¶ 2.3, p. 25'],
    list: ['doc-bibliography', 'References'],
    card: [
      '- dialog "Balayev and Mirza, 2000, p. 25":',
      '  - heading "Balayev and Mirza, 2000, p. 25" [level=2]',
      '  - button "Close": ×',
      '  - paragraph: "Balayev Aydın., Mirzə Rasim. 20 Yanvar hadisələri. …',
      '  - term: "In English:"',
      '  - definition: "The Events of 20 January: Documents, Positions, …',
      '  - term: "Kind:"',
      '  - definition: Book in Azerbaijani, 242 pages',
      '  - term: "Where to find it:"',
      '  - definition:',
      '    - link "Search WorldCat":',
      '    - text: ·',
      '    - link "Search Google Books":',
      '  - heading "Other claims that rest on it" [level=3]',
      '  - list:',
      '    - listitem:',
      '      - link "The act declared that the decree of the leadership …',
      '      - text: ¶ 4.5, p. 132',
      '  - paragraph:',
      '    - link "Go to reference":',
    ],
    query: 'Yeltsin',
    found: [
      '- search:',
      '- combobox "Search the texts, people, places, dates and sources" [expanded]: Yeltsin',
      '- button "Close"',
      '- listbox "What was found":',
      '- group "People":',
      '- option "Boris Yeltsin Борис Єльцин 2 mentions · ¶ 4.1 …" [selected]',
      '- group "Paragraphs":',
      '- option "¶ 4.1 …"',
      '- group "Paragraphs in Ukrainian":',
      '- option "¶ 4.1 …"',
    ],
    said: /^1 paragraph, 1 person, 1 paragraph in Ukrainian/,
    uncited: [
      '- listitem:',
      '  - article "Claim 1":',
      '    - link "Claim 1":',
      '      - text: "1"',
      '    - link "Read the claim in its place, paragraph 1.1":',
      '      - text: ¶ 1.1',
      '    - button "Cite this claim": cite',
      '    - paragraph:',
      '      - text: Thirty-one years lie between the tragedy of',
      '      - time: 20 January',
      '      - text: and the time of writing, Azizova observes, and many …',
      '    - term: Basis',
      '    - definition: the author’s own, no source given',
      '    - term: Dates',
      '    - definition:',
      '      - link "20 January 1990":',
    ],
    cited: ['    - term: Basis', '    - definition:', '      - link "[9, p. 63] Pompeev, 1992":'],
  },
  uk: {
    citation: ['doc-biblioref', '[2, с. 25]', 'dialog'],
    back: ['doc-backlink', '¶ 2.3, с. 25'],
    list: ['doc-bibliography', 'Список літератури'],
    card: [
      '- dialog "Балаєв і Мірза, 2000, с. 25":',
      '  - heading "Балаєв і Мірза, 2000, с. 25" [level=2]',
      '  - button "Закрити": ×',
      '  - paragraph: "Balayev Aydın., Mirzə Rasim. 20 Yanvar hadisələri. …',
      '  - term: "Українською:"',
      '  - definition: Події 20 січня. Документи, позиції, умови (1990–2000)',
      '  - term: "Вид:"',
      '  - definition: Книжка азербайджанською мовою, 242 сторінки',
      '  - term: "Де знайти:"',
      '  - definition:',
      '    - link "Шукати в каталозі WorldCat":',
      '    - text: ·',
      '    - link "Шукати в каталозі Google Books":',
      '  - heading "Інші твердження, що на неї спираються" [level=3]',
      '  - list:',
      '    - listitem:',
      '      - link "У ньому сказано, що указ керівництва Верховної Ради …',
      '      - text: ¶ 4.5, с. 132',
      '  - paragraph:',
      '    - link "Перейти до запису":',
    ],
    query: 'Єльцин',
    found: [
      '- search:',
      '- combobox "Шукати в текстах людей, місця, дати, джерела та слова" [expanded]: Єльцин',
      '- button "Закрити"',
      '- listbox "Знайдене":',
      '- group "Люди":',
      '- option "Борис Єльцин Boris Yeltsin 2 згадки · ¶ 4.1 …" [selected]',
      '- group "Абзаци":',
      '- option "¶ 4.1 …"',
      '- group "Абзаци англійською мовою":',
      '- option "¶ 4.1 …"',
    ],
    said: /^1 абзац, 1 особа, 1 абзац англійською/,
    uncited: [
      '- listitem:',
      '  - article "Твердження 1":',
      '    - link "Твердження 1":',
      '      - text: "1"',
      '    - link "Прочитати твердження на своєму місці, абзац 1.1":',
      '      - text: ¶ 1.1',
      '    - button "Цитувати це твердження": цитувати',
      '    - paragraph:',
      '      - text: Від трагедії',
      '      - time: 20 січня',
      '      - text: до написання статті минув 31 рік, зауважує Азізова, …',
      '    - term: Підстава',
      '    - definition: власне твердження авторки, джерела не вказано',
      '    - term: Дати',
      '    - definition:',
      '      - link "20 січня 1990 року":',
    ],
    cited: ['    - term: Підстава', '    - definition:', '      - link "[9, с. 63] Помпєєв, 1992":'],
  },
};

describe.each(languages)('a screen reader is told in %s', (lang) => {
  const t = expected[lang];

  test('that a citation and a note open something, and, in a pinned card, the work and the page first', async () => {
    const page = await openPage(readingView(lang), laptop);
    expect(await told(page, '#cite-1')).toEqual(t.citation);
    expect(await told(page, '#noteref-4')).toEqual(['doc-noteref', '4', 'dialog']);
    expect(await told(page, '#ref-balayev2000 [role="doc-backlink"]')).toEqual(t.back);
    expect(await told(page, '[role="doc-bibliography"]')).toEqual(t.list);
    await page.locator('#cite-1').press('Enter');
    await card(page).waitFor();
    expect(await readAloud(card(page))).toEqual(t.card);
  });

  test('what was found, in groups, which of it is chosen, and how much it is', async () => {
    const page = await openPage(readingView(lang), laptop);
    await openDialog(page, lang);
    await search(page, t.query);
    await page.keyboard.press('ArrowDown');
    expect((await optionsRead(page)).slice(0, t.found.length)).toEqual(t.found);
    await expect
      .poll(async () => foldSpaces(await searchDialog(page).getByRole('status').innerText()))
      .toMatch(t.said);
  });

  test('of a claim of the ledger its number, its words and what it rests on', async () => {
    const page = await openPage(`/${lang}/claims/`, laptop);
    await page.mouse.wheel(0, 50);
    await page.locator('.cite').first().waitFor();
    expect(await readAloud(page.locator('#claim-many-questions-open'))).toEqual(t.uncited);
    const cited = await readAloud(page.locator('#claim-yeltsin-on-yazov'));
    expect(cited.join('\n')).toContain(t.cited.join('\n'));
  });
});
