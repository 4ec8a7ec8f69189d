import type { Lang } from '../edition/annotations.ts';
import { fullName } from '../edition/names.ts';
import type { Article } from '../edition/schemas/article.ts';
import { messages } from '../i18n/messages.ts';
import { publishedIn } from '../i18n/published-in.ts';
import { box, colours, draw, sheet, words } from '../pictures/set-type.ts';
import { pictureSize } from './open-graph.ts';

const margin = 88;
const column = { width: pictureSize.width - 2 * margin };

/**
 * Draws what stands for an article where somebody shares a link: its title page, laid on its side.
 *
 * @returns a PNG, always the same bytes for the same words
 */
export const drawPicture = (article: Article, lang: Lang): Promise<Uint8Array<ArrayBuffer>> => {
  const title = article.title[lang];
  const { site, reading } = messages(lang);
  const picture = sheet(
    pictureSize,
    margin,
    box(
      {
        ...column,
        flexDirection: 'row',
        justifyContent: 'space-between',
        gap: 40,
        fontSize: 30,
        color: colours.muted,
      },
      words({}, fullName(article.author.name[lang])),
      words({}, publishedIn(article, lang)),
    ),
    box(
      column,
      words({ ...column, fontSize: titleSize(title), lineHeight: 1.16, textWrap: 'balance' }, title),
      box({ width: 120, height: 4, marginTop: 44, backgroundColor: colours.accent }),
    ),
    box(
      { ...column, fontSize: 30, lineHeight: 1.45 },
      words({}, site.name),
      words({ color: colours.muted }, reading.restatement),
    ),
  );
  return draw(picture, pictureSize);
};

/** In pixels: a short title takes two lines, and one of three hundred letters still has room. */
const titleSize = ({ length }: string): number =>
  length <= 60 ? 80 : length <= 100 ? 64 : length <= 160 ? 48 : 38;
