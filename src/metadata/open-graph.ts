import type { Lang } from '../edition/annotations.ts';
import { messages } from '../i18n/messages.ts';

/** In pixels: what every network that shows pictures of links takes whole. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** What is said of a page where somebody shares a link to it. */
export interface SharedPage {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly type: 'article' | 'website';
  /** Absolute, like that of the picture. */
  readonly url: string;
  readonly picture: { readonly url: string; readonly alt: string } | undefined;
}

const locales: Readonly<Record<Lang, string>> = { en: 'en_GB', uk: 'uk_UA' };

/**
 * The properties of the Open Graph protocol (https://ogp.me), which nearly every network reads, in its order: what
 * describes a picture follows the picture.
 */
export const openGraph = ({
  lang,
  title,
  description,
  type,
  url,
  picture,
}: SharedPage): readonly (readonly [property: string, content: string])[] => [
  ['og:title', title],
  ['og:description', description],
  ['og:type', type],
  ['og:url', url],
  ['og:site_name', messages(lang).site.name],
  ['og:locale', locales[lang]],
  ...(picture
    ? ([
        ['og:image', picture.url],
        ['og:image:width', String(pictureSize.width)],
        ['og:image:height', String(pictureSize.height)],
        ['og:image:alt', picture.alt],
      ] as const)
    : []),
];
