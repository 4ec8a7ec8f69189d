import type { Lang } from '../edition/annotations.ts';
import type { Article } from '../edition/schemas/article.ts';
import { messages } from './messages.ts';

/** Where and when an article was published, as far as known: `Litopys Volyni, no. 25, 2021`. */
export const publishedIn = ({ issued, journal }: Article, lang: Lang): string =>
  messages(lang).reading.published(issued, journal && { title: journal.title[lang], issue: journal.issue });
