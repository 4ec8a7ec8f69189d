import type { Lang } from '../edition/annotations.ts';

/** Every language of the site, in the order in which it offers them. */
export const languages: readonly Lang[] = ['en', 'uk'];

/** Name of each language in itself. */
export const languageName: Readonly<Record<Lang, string>> = { en: 'English', uk: 'Українська' };

/** The language a reader switches to. */
export const otherLanguage = (lang: Lang): Lang => (lang === 'en' ? 'uk' : 'en');

/** `getStaticPaths` of a page that there is once in each language, under `[lang]`. */
export const onceInEachLanguage = () => languages.map((lang) => ({ params: { lang }, props: { lang } }));
