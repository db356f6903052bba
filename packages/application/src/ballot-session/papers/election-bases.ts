import {
  cite,
  electionRegulations,
  articleOf,
  type CitedRule,
  type ElectionRegulation,
} from '@daihoi/domain/election';
import { parseCalendarDate } from '@daihoi/domain/kernel';
import { formatDate } from '@daihoi/domain/text';
import { textRun, type Run } from '../../papers/index.ts';
import { fillWords } from '../../result/words.ts';
import type { CountedSession } from './counting-frame.ts';
import { electionBasesWords as words } from './data/election-bases-words.ts';

/**
 * The legal bases of a count: the Charter, then every paper whose rules the count used, article by article. Clauses stay out:
 * not all of them were seen in the text.
 */
export function electionBases(counted: CountedSession): readonly (readonly Run[])[] {
  const rules = [...dutiesOf(counted), ...(counted.count?.rules ?? [])];
  const papers = Map.groupBy(rules, ({ regulation }) => regulation);
  return [
    words.charter,
    ...[...papers].map(([document, used]) => basisOf(document, articlesOf(used))),
  ].map((text) => [textRun(text)]);
}

/** Every count rests on the duties of the counting committee, and on the figures that it reports before it counts. */
function dutiesOf({ session }: CountedSession): readonly CitedRule[] {
  return [
    cite('countingCommittee', session.regulation),
    cite('reconciliation', session.regulation),
  ];
}

function basisOf(document: string, articles: string): string {
  const regulation = electionRegulations.find((each) => each === document);
  return regulation === undefined
    ? fillWords(words.other, { document, articles })
    : fillWords(words.regulation, { document, articles, issued: issuedText(regulation) });
}

function issuedText(regulation: ElectionRegulation): string {
  const issued = parseCalendarDate(articleOf('ballotForm', regulation).ref.issuedOn ?? '');
  return issued.ok ? formatDate(issued.value, 'vi') : '';
}

/** Articles in their order, each with what it was used for. */
function articlesOf(rules: readonly CitedRule[]): string {
  const byArticle = Map.groupBy(rules, ({ article }) => article ?? 0);
  return [...byArticle]
    .toSorted(([left], [right]) => left - right)
    .map(([article, used]) => {
      const purposes = [...new Set(used.map(purposeOf))].filter((each) => each !== '').join(', ');
      return fillWords(words.article, { article, purposes });
    })
    .join('; ');
}

function purposeOf(rule: CitedRule): string {
  const known: Readonly<Record<string, string>> = words.purposes;
  return known[rule.for] ?? '';
}
