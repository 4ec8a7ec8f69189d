/** What of Citation.js (which has no types of its own) is used here. */
declare module '@citation-js/core' {
  type AsData = { readonly format: 'object' };

  interface Plugins {
    readonly config: {
      get(plugin: '@bibtex'): { readonly format: { asciiOnly: boolean } };
    };
    readonly output: {
      /** Each item as an entry, its values as they stand between braces. */
      format(
        name: 'biblatex',
        items: readonly object[],
        options: AsData,
      ): readonly { readonly type: string; readonly properties: Readonly<Record<string, string>> }[];
      /** Each item as its tags. */
      format(
        name: 'ris',
        items: readonly object[],
        options: AsData,
      ): readonly Readonly<Record<string, string | readonly string[]>>[];
    };
  }

  export const plugins: Plugins;
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
