/** The styles and locales that rehype-citation knows. */
import { createRequire } from 'node:module';
import { Cite } from 'rehype-citation';

/** @see https://citation.js.org/api/0.7/tutorial-plugins.html */
interface Configuration {
  readonly templates: { add(name: string, xml: string): void };
  readonly locales: { add(name: string, xml: string): void };
}

/** Typed there as an empty object. */
const { config } = Cite.plugins as { readonly config: { get(plugin: '@csl'): Configuration } };

/** Makes a style known, once for all. One that is given by its path is read, and kept, for each text anew. */
export const addStyle = (name: string, xml: string): void => config.get('@csl').templates.add(name, xml);

/** Makes a locale known, by the language that its XML names. */
export const addLocale = (name: string, xml: string): void => config.get('@csl').locales.add(name, xml);

/** Path of a locale: `uk-UA`. */
export const localePath = (name: string): string =>
  createRequire(import.meta.url).resolve(`citeproc-locales/locales/locales-${name}.xml`);
