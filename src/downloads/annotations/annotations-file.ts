import type { Lang } from '../../edition/annotations.ts';
import { peopleByName, placesByName } from '../../edition/mentions.ts';
import { fullName } from '../../edition/names.ts';
import type { Article } from '../../edition/schemas/article.ts';
import type { Reference } from '../../edition/schemas/reference.ts';
import type { SiteArticle } from '../../edition/site-article.ts';
import { languages } from '../../i18n/languages.ts';
import { messages } from '../../i18n/messages.ts';
import { absolute, route } from '../../i18n/routes.ts';
import { annotatedNotes, annotatedSections } from './annotated-text.ts';
import { type AnnotationsFile, formatVersion } from './schemas/file.ts';

/**
 * The annotations of an edition as they are published, in the format of `schemas/file.ts`: without what only the site
 * itself needs, and with an address for everything that has one.
 *
 * @param site where the site stands: `https://example.org`
 */
export const annotationsFile = (article: SiteArticle, lang: Lang, site: string | URL): AnnotationsFile => {
  const { id, meta, references } = article;
  const edition = article.editions[lang];
  const t = messages(lang);
  const at = (path: string): string => absolute(path, site);
  const inText = (anchor: string): string => at(route.article(lang, id, anchor));
  return {
    $schema: at(route.annotationsSchema()),
    version: formatVersion,
    language: lang,
    url: inText(''),
    self: at(route.download(lang, id, 'annotations.json')),
    webAnnotations: at(route.download(lang, id, 'web-annotations.jsonld')),
    about: at(route.about(lang)),
    statement: `${t.reading.restatement} ${t.site.footer}`,
    revised: meta.revised,
    otherEditions: languages
      .filter((other) => other !== lang)
      .map((other) => ({
        language: other,
        url: at(route.article(other, id)),
        annotations: at(route.download(other, id, 'annotations.json')),
      })),
    article: toArticle(meta, lang),
    abstract: edition.abstract,
    sections: annotatedSections(edition, inText),
    notes: annotatedNotes(edition, inText),
    references: references.map((reference) =>
      toReference(reference, lang, at(route.source(lang, reference.id))),
    ),
    people: peopleByName(edition, article.people).map(({ id, person: { name, role } }) => ({
      id,
      url: at(route.person(lang, id)),
      name: fullName(name[lang]),
      ...name[lang],
      role: role[lang],
    })),
    places: placesByName(edition, article.places).map(({ id, place: { name, kind } }) => ({
      id,
      url: at(route.places(lang, id)),
      name: name[lang],
      kind,
    })),
  };
};

const toArticle = (meta: Article, lang: Lang): AnnotationsFile['article'] => {
  const { title, author, issued, journal, doi, udc, keywords } = meta;
  const name = author.name[lang];
  return {
    title: title[lang],
    author: {
      name: fullName(name),
      ...name,
      affiliation: author.affiliation[lang],
      orcid: `https://orcid.org/${author.orcid}`,
    },
    issued,
    ...(journal && { journal: { ...journal, title: journal.title[lang] } }),
    doi,
    url: `https://doi.org/${doi}`,
    udc,
    keywords: keywords[lang],
  };
};

const toReference = (
  reference: Reference,
  lang: Lang,
  url: string,
): AnnotationsFile['references'][number] => {
  const { custom, number, ...csl } = reference;
  return {
    key: reference.id,
    number: Number(number),
    url,
    printed: custom.printed,
    corrections: custom.corrections ?? [],
    translation: custom.translation[lang],
    ...(custom.transliteration !== undefined && { transliteration: custom.transliteration }),
    csl,
  };
};
