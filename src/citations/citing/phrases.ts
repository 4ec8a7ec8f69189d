import type { Lang } from '../../edition/annotations.ts';
import type { Messages } from '../../i18n/messages.ts';

/** The phrases of citing, loaded in the one language of the page. */
export const citePhrases = (lang: Lang): Promise<Messages['cite']> =>
  lang === 'uk' ? import('../../i18n/cite.uk.ts') : import('../../i18n/cite.en.ts');
