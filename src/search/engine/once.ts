import type { Lang } from '../../edition/annotations.ts';

/** Loads a file of the search by its name, in a language. */
export type LoadJson = <T extends { readonly release: string }>(name: string, lang: Lang) => Promise<T>;

/** Each file once. */
export const once = (json: LoadJson): LoadJson => {
  const loading = new Map<string, Promise<unknown>>();
  return <T extends { readonly release: string }>(name: string, lang: Lang): Promise<T> => {
    const file = `${name}.${lang}`;
    const known = (loading.get(file) as Promise<T> | undefined) ?? json<T>(name, lang);
    loading.set(file, known);
    return known;
  };
};
