/** What the parts of the drawings are called, and where they lead. */
import type { Annotations, Section } from '../edition/annotations.ts';
import type { Evidence, SourceEvidence } from '../edition/evidence.ts';
import type { CitationInContext } from '../edition/views.ts';
import { messages } from '../i18n/messages.ts';
import { route } from '../i18n/routes.ts';

/** The edition that a drawing is of. */
type Edition = Pick<Annotations, 'lang' | 'article'>;

/** The same, and whether its article is the only one: the address of the ledger tells. */
export interface PlacedIn extends Edition {
  readonly alone: boolean;
}

/** `undefined` stands for what gives no source. */
type Source = SourceEvidence | undefined;

interface Named {
  readonly href: string;
  readonly name: string;
}

/**
 * The claims of a section, or of all, that cite a source or give none, as a filter of the ledger; without a script, those
 * of the section.
 */
export const claimsAt = ({ lang, article, alone }: PlacedIn, source: Source, section?: number): string => {
  const filters = new URLSearchParams();
  if (section !== undefined) filters.set('section', String(section));
  if (source) filters.set('source', source.reference.id);
  else filters.set('basis', 'uncited');
  return route.claims(
    lang,
    { id: article, alone },
    filters.toString(),
    section === undefined ? 'ledger' : `s-${section}`,
  );
};

export const sectionHead = ({ id, number, title }: Section, { lang, article }: Edition): Named => ({
  href: route.article(lang, article, id),
  name: messages(lang).evidence.section(number, title),
});

export const labelOf = (
  source: Source,
  { citations, uncited }: Evidence,
  placedIn: PlacedIn,
): Named & { readonly label: string; readonly share: string } => {
  const { lang } = placedIn;
  const t = messages(lang).evidence;
  if (!source) {
    const href = claimsAt(placedIn, undefined);
    return { href, name: t.uncitedClaims(uncited), label: t.uncited, share: t.claims(uncited) };
  }
  const { id, number, custom } = source.reference;
  const share = t.of(source.cited.length, citations);
  return {
    href: route.source(lang, id),
    name: t.sourceName(number, custom.short[lang], share),
    label: t.source(number, custom.short[lang]),
    share,
  };
};

export const cellAt = (source: Source, { number }: Section, count: number, placedIn: PlacedIn): Named => {
  const t = messages(placedIn.lang).evidence;
  return {
    href: claimsAt(placedIn, source, number),
    name: source ? t.citedIn(number, source.reference.number, count) : t.uncitedIn(number, count),
  };
};

/** One citation, where it stands in the text. */
export const citationAt = (
  { citation, paragraph }: CitationInContext,
  { reference }: SourceEvidence,
  { lang, article }: Edition,
): Named => ({
  href: route.article(lang, article, citation.id),
  name: messages(lang).evidence.citedAt(citation.label, reference.custom.short[lang], paragraph.number),
});
