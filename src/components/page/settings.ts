import { inlineScript } from '../../security/inline-script.ts';
import source from './settings.inline.js?raw';

/** The one script that stands in pages, so that nothing waits for it. */
export const settings = inlineScript(source);
