import { lineText } from '../paper-format/index.ts';
import type { ReadPaper } from './content-check.ts';
import type { TermYears } from './paper-facts.ts';
import { isSameTerm, termsIn } from './term.ts';

/** The words of the head and of the title, in which a paper says what it is for. */
export function namesOfPaper({ parts, content }: Pick<ReadPaper, 'parts' | 'content'>): string {
  return [...parts.head.issuingBody.map(lineText), content.title].join(' ');
}

/** The term a paper is for: the one its head or title names, the one that is known, or the one it names most and twice. */
export function termOfPaper(paper: ReadPaper): TermYears | undefined {
  const [named] = termsIn(namesOfPaper(paper));
  if (named !== undefined) return { from: named.from, to: named.to };
  if (paper.facts.term !== undefined) return paper.facts.term;
  const told = paper.content.lines
    .flatMap(({ text }) => termsIn(text))
    .filter(({ from, to }) => to - from === 5);
  const ranked = told
    .map((term) => ({ term, times: told.filter((each) => isSameTerm(each, term)).length }))
    .toSorted((left, right) => right.times - left.times);
  const [most] = ranked;
  return most === undefined || most.times < 2 ? undefined : most.term;
}

/** Years of which a paper of a congress speaks: its term, and the one before or after, whichever is nearer to its day. */
export function spanOfPaper(paper: ReadPaper): TermYears | undefined {
  const term = termOfPaper(paper);
  if (term === undefined || !speaksOfTerm(paper)) return undefined;
  const year = Number((paper.signedOn ?? paper.today).slice(0, 4));
  return Math.abs(year - term.from) <= Math.abs(year - term.to)
    ? { from: term.from - 5, to: term.to }
    : { from: term.from, to: term.to + 5 };
}

const kindsOfTerm: ReadonlySet<string> = new Set([
  'politicalReport',
  'selfReview',
  'actionProgramme',
  'resolution',
  'report',
  'personnelScheme',
]);

function speaksOfTerm({ kind }: ReadPaper): boolean {
  return kind !== undefined && kindsOfTerm.has(kind);
}
