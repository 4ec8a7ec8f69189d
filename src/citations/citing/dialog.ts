/** The dialog in which a reader chooses what to cite and how, and copies it. */
import { showModal } from '../../components/page/modal.ts';
import { route } from '../../i18n/routes.ts';
import { make, makeButton } from '../../search/view/dom.ts';
import { pageLang } from '../../search/view/phrases.ts';
import { makeChoices } from './choices.ts';
import type { CitableParagraph, Citing } from './citing.ts';
import { closeOnBack } from './close-on-back.ts';
import { keepStyle, lastStyle } from './memory.ts';
import { citePhrases } from './phrases.ts';
import { makeRows } from './rows.ts';
import { citingStyles } from './styles.ts';
import { beginning, textsOf } from './texts.ts';

/** By address. */
const loaded = new Map<string, Promise<Citing>>();

/**
 * @param opener gets focus back
 * @param readingView path of the reading view of what is cited
 * @param id of the paragraph (`p-2-5`) or the claim (`claim-yeltsin-telegram`)
 * @throws if what it takes can't be loaded; asked again, it is tried again
 */
export const openDialog = async (
  opener: HTMLButtonElement,
  readingView: string,
  id: string,
): Promise<void> => {
  const lang = pageLang();
  const article = readingView.split('/').at(-2) ?? '';
  const [{ panel: t }, citing] = await Promise.all([
    citePhrases(lang),
    load(route.download(lang, article, 'cite.json')),
  ]);
  const paragraph = citing.paragraphs.find((one) => one.id === id || claimOf(one, id));
  if (!paragraph) throw new Error(`There is no ${id} to cite`);

  const rows = makeRows(t);
  const show = (): void =>
    rows.show(
      textsOf(citing, { paragraph, claim: claimOf(paragraph, what.chosen()), style: style.chosen() }, t, {
        origin: location.origin,
        accessed: new Date(),
      }),
    );
  const what = makeChoices(
    t.what,
    [
      [paragraph.id, t.paragraph],
      ...paragraph.claims.map((claim) => [claim.id, t.claim(beginning(claim.text, 90))] as const),
    ],
    id,
    show,
  );
  const style = makeChoices(
    t.style,
    citingStyles.map((one) => [one, t.styles[one]] as const),
    lastStyle(),
    (chosen) => {
      keepStyle(chosen);
      show();
    },
  );
  show();

  const dialog = make('dialog', { class: 'cite-dialog', 'aria-labelledby': 'cite-title' }, [
    make('header', {}, [
      make('h2', { id: 'cite-title', tabindex: '-1', autofocus: '' }, [t.heading(paragraph.number)]),
      makeButton(t.close, () => dialog.close(), 'close'),
    ]),
    ...(paragraph.claims.length > 0 ? [what.element] : []),
    style.element,
    rows.element,
  ]);
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  showModal(dialog);
  closeOnBack(dialog);
};

const claimOf = ({ claims }: CitableParagraph, id: string) => claims.find((claim) => claim.id === id);

const load = (address: string): Promise<Citing> => {
  const loading = loaded.get(address) ?? fetchJson(address);
  loaded.set(address, loading);
  loading.catch(() => loaded.delete(address));
  return loading;
};

const fetchJson = async (address: string): Promise<Citing> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  return response.json();
};
