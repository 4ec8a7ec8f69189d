import type { Lang } from '../../edition/annotations.ts';
import type { PanelPhrases } from './results.ts';

/** The phrases of the panel, loaded in the one language of the page. */
export const panelPhrases = async (lang: Lang): Promise<PanelPhrases> => {
  const { panel } = await (lang === 'uk'
    ? import('../../i18n/search.uk.ts')
    : import('../../i18n/search.en.ts'));
  return panel;
};

/** The language of the page that is shown. */
export const pageLang = (): Lang => (document.documentElement.lang === 'uk' ? 'uk' : 'en');
