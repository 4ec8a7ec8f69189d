/** Says in words what became of a question: how much was found, or why nothing is shown and what can be done. */
import type { Answer, Filters } from '../engine/answer.ts';
import { make, makeButton } from './dom.ts';
import type { PanelPhrases } from './results.ts';

/** What is said, and what can be done about it. */
export interface Report {
  /** To be read aloud too. */
  readonly text: string;
  readonly nodes: readonly Node[];
}

interface Remedies {
  readonly search: (query: string) => void;
  readonly withoutFilters: () => void;
  /** Looks into more articles. */
  readonly lookFurther: () => void;
}

/** As much of a query as is quoted back. */
const quotable = 120;

/** The report of an answer. */
export const reportOf = (
  answer: Answer,
  query: string,
  filters: Filters,
  t: PanelPhrases,
  { search, withoutFilters, lookFurther }: Remedies,
): Report => {
  const found = t.found(countsOf(answer));
  const quoted = quote(query);
  const lines = [
    ...(answer.readAs === undefined || !found ? [] : [t.readAs(quote(answer.readAs))]),
    ...(answer.partial && found ? [t.partial] : []),
  ];
  if (found)
    return {
      text: [found, ...lines, ...(answer.left > 0 ? [t.elsewhere(answer.left)] : [])].join('. '),
      nodes: [
        paragraph(found),
        ...lines.map((line) => paragraph(line)),
        ...(answer.left > 0
          ? [make('p', {}, [t.elsewhere(answer.left), ' ', makeButton(t.lookThere, lookFurther)])]
          : []),
      ],
    };
  const filtered = Object.keys(filters).length > 0;
  const nothing = filtered ? t.nothingFiltered(quoted) : t.nothing(quoted);
  const { suggestions } = answer;
  return {
    text: suggestions.length > 0 ? `${nothing} ${t.suggestions} ${suggestions.join(', ')}` : nothing,
    nodes: [
      paragraph(nothing),
      ...(filtered ? [make('p', {}, [makeButton(t.withoutFilters, withoutFilters)])] : []),
      ...(suggestions.length > 0
        ? [
            paragraph(t.suggestions),
            make(
              'ul',
              { class: 'suggestions' },
              suggestions.map((one) => make('li', {}, [makeButton(one, () => search(one))])),
            ),
          ]
        : []),
    ],
  };
};

/** The report of a search that could not be made. */
export const failureReport = (text: string, remedy: string, mend: () => void): Report => ({
  text: `${text} ${remedy}`,
  nodes: [paragraph(text), make('p', {}, [makeButton(remedy, mend)])],
});

export const plainReport = (text: string): Report => ({ text, nodes: [paragraph(text)] });

const countsOf = ({ people, places, dates, sources, sections, asides, editions: [own, other] }: Answer) => ({
  people: people.length,
  places: places.length,
  dates: dates.length,
  sources: sources.length,
  sections: sections.length,
  asides: asides.length,
  paragraphs: own?.total ?? 0,
  others: other?.total ?? 0,
});

const quote = (query: string): string => {
  const characters = [...query.trim()];
  return characters.length > quotable ? `${characters.slice(0, quotable).join('')}…` : query.trim();
};

const paragraph = (text: string, className?: string): HTMLElement => make('p', { class: className }, [text]);
