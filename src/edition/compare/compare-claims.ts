import type { Citation, Claim, Paragraph } from '../annotations.ts';
import { formatCitation } from '../citation-syntax.ts';
import { closest } from '../did-you-mean.ts';
import type { Fault } from '../faults.ts';
import { type Side, where } from './side.ts';

type InParagraph = readonly [side: Side, paragraph: Paragraph];

/** What two versions of one paragraph don't have in common of claims and of what those cite. */
export const compareClaims = (left: InParagraph, right: InParagraph): readonly Fault[] => {
  const differences = [...claimsOnlyIn(left, right, true), ...claimsOnlyIn(right, left, false)];
  return [
    ...(differences.length > 0 ? differences : compareOrder(left, right)),
    ...left[1].claims.flatMap((claim) => {
      const partner = right[1].claims.find(({ id }) => id === claim.id);
      return partner ? compareCitations([left, claim], [right, partner]) : [];
    }),
  ];
};

/**
 * @param once whether to tell of what both directions see: a claim that stands elsewhere, or under a like id; the
 *   fault then stands in `lacking`
 */
const claimsOnlyIn = (
  [having, from]: InParagraph,
  [lacking, to]: InParagraph,
  once: boolean,
): readonly Fault[] => {
  const unmatched = (claims: readonly Claim[], others: readonly Claim[]) =>
    claims.filter(({ id }) => !others.some((other) => other.id === id));
  const strangers = unmatched(to.claims, from.claims).filter(({ id }) => !having.claims.has(id));
  return unmatched(from.claims, to.claims).flatMap((claim): Fault | [] => {
    const there = where(having, claim.at);
    const base = { file: lacking.path, rule: 'editions-differ-in-claims' } as const;
    const elsewhere = lacking.claims.get(claim.id);
    if (elsewhere) {
      const reason = `claim "${claim.id}" stands in ¶ ${elsewhere.paragraph.number}, at ${there} in ¶ ${from.number}`;
      return once
        ? { ...base, place: elsewhere.claim.at, reason, mend: 'put it in the same paragraph in both' }
        : [];
    }
    const guess = closest(
      claim.id,
      strangers.map(({ id }) => id),
    );
    const like = strangers.find(({ id }) => id === guess);
    if (like) {
      const reason = `claim "${like.id}" seems to be "${claim.id}" of ${there}`;
      return once
        ? { ...base, place: like.at, reason, mend: 'give both the same id, or add the one that is missing' }
        : [];
    }
    const reason = `¶ ${to.number} lacks claim "${claim.id}" of ${there}`;
    return {
      ...base,
      place: to.at,
      reason,
      mend: `mark it here with <Claim id="${claim.id}">, or unmark it there`,
    };
  });
};

const compareOrder = ([, from]: InParagraph, [side, to]: InParagraph): readonly Fault[] => {
  const [order, other] = [from, to].map(({ claims }) => claims.map(({ id }) => id));
  const common = order?.filter((id) => other?.includes(id)) ?? [];
  const first = to.claims
    .filter(({ id }) => common.includes(id))
    .find(({ id }, index) => id !== common[index]);
  if (!first) return [];
  return [
    {
      file: side.path,
      place: first.at,
      rule: 'editions-differ-in-claims',
      reason: `the claims of ¶ ${to.number} stand in another order`,
      mend: `put them in the same order in both, here or there: ${common.join(', ')}`,
    },
  ];
};

type InClaim = readonly [paragraph: InParagraph, claim: Claim];

const compareCitations = ([[left, from], a]: InClaim, [[right, to], b]: InClaim): readonly Fault[] => {
  const faults: Fault[] = [];
  const rest = citationsOf(to, b);
  const unmatched = citationsOf(from, a).filter(
    (citation) => !take(rest, (other) => source(other) === source(citation)),
  );
  const unpaired = unmatched.filter((citation) => {
    const other = take(rest, ({ key }) => key === citation.key);
    if (!other) return true;
    faults.push({
      file: right.path,
      place: other.at,
      rule: 'editions-differ-in-locators',
      reason: `${source(other)} is ${source(citation)} at ${where(left, citation.at)}`,
      mend: 'look the page up, and cite the same in both',
    });
    return false;
  });
  const missing = (lacking: Side, claim: Claim, having: Side, citation: Citation): Fault => ({
    file: lacking.path,
    place: claim.at,
    rule: 'editions-differ-in-citations',
    reason: `claim "${claim.id}" lacks ${source(citation)} of ${where(having, citation.at)}`,
    mend: 'cite it here too, or take it out there',
  });
  const differences = [
    ...faults,
    ...unpaired.map((citation) => missing(right, b, left, citation)),
    ...rest.map((citation) => missing(left, a, right, citation)),
  ];
  return differences.length > 0 ? differences : compareCitationOrder([[left, from], a], [[right, to], b]);
};

/** Citations are numbered through the article, so that their order counts. */
const compareCitationOrder = ([[, from], a]: InClaim, [[right, to], b]: InClaim): readonly Fault[] => {
  const order = citationsOf(from, a).map(source);
  const first = citationsOf(to, b).find((citation, index) => source(citation) !== order[index]);
  if (!first) return [];
  return [
    {
      file: right.path,
      place: first.at,
      rule: 'editions-differ-in-citations',
      reason: `the citations of claim "${b.id}" stand in another order`,
      mend: `put them in the same order in both, here or there: ${order.join(', ')}`,
    },
  ];
};

const citationsOf = ({ citations }: Paragraph, claim: Claim): Citation[] =>
  citations.filter((citation) => citation.claim === claim.id);

const source = ({ key, locator }: Citation): string => formatCitation({ key, ...(locator && { locator }) });

/** Takes the first item that passes the test out of the list. */
const take = <Item>(list: Item[], test: (item: Item) => boolean): Item | undefined => {
  const index = list.findIndex(test);
  return index === -1 ? undefined : list.splice(index, 1)[0];
};
