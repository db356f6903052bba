import { calendarDate, type CalendarDate } from '../../kernel/index.ts';
import {
  citedNumber,
  looseCitationsIn,
  type LooseCitation,
  type PaperLine,
} from '../../paper-format/index.ts';
import { documentCode, registeredDocuments } from '../../rulebook/index.ts';
import { formatDate } from '../../text/index.ts';
import type { RaisedContent, ReadPaper } from '../content-check.ts';
import type { ContentLine } from '../content-text.ts';
import {
  beforeItsDay,
  centralSymbol,
  centralTerms,
  citationPattern,
  citedAsHolding,
  papersOnForm,
} from '../data/cited-papers.ts';
import type { CompleteSymbol, KnownPaper } from '../paper-facts.ts';
import { daysIn, type WrittenDay } from '../written-days.ts';

/** The papers that the rulebooks rest on and those on form, with what replaced them. */
const builtIn: readonly KnownPaper[] = [
  ...registeredDocuments.map((paper) => {
    const code = documentCode(paper);
    const next = registeredDocuments.find((each) =>
      each.replaces.some((ref) => ref.document === code && ref.issuedOn === paper.issuedOn),
    );
    const replacedBy =
      next === undefined
        ? {}
        : { replacedBy: { code: documentCode(next), issuedOn: next.issuedOn } };
    return { code, issuedOn: paper.issuedOn, ...replacedBy };
  }),
  ...papersOnForm.map(({ code, issuedOn, replacedBy }) => ({
    code,
    issuedOn: calendarDate(issuedOn),
    ...(replacedBy === undefined
      ? {}
      : { replacedBy: { code: replacedBy.code, issuedOn: calendarDate(replacedBy.issuedOn) } }),
  })),
];

interface Citation {
  readonly code: string;
  readonly symbol: string;
  readonly date: CalendarDate | undefined;
  readonly line: PaperLine;
  /** Cited at the head of a sentence as what the paper goes by. */
  readonly asBasis: boolean;
}

/** PN-01 to PN-03: numbers of papers against the registers, and against each other. */
export function checkCitedPapers(paper: ReadPaper): readonly RaisedContent[] {
  const cited = citationsIn(paper);
  const known = [...(paper.facts.papers ?? []), ...builtIn];
  const unknown = cited.flatMap((each) => unknownPaper(each, known, paper));
  return [
    ...unknown,
    ...cited.flatMap((each) => replacedPaper(each, known, paper)),
    ...twoDates(
      cited.filter(
        ({ line, code }) =>
          !unknown.some((u) => u.lines.includes(line) && u.found.startsWith(code)),
      ),
    ),
  ];
}

function citationsIn({ content }: ReadPaper): readonly Citation[] {
  const whole = content.lines.flatMap(wholeOnesIn);
  const byNumber = Map.groupBy(whole, ({ code }) => numberOf(code));
  const all = [...whole, ...content.lines.flatMap((line) => looseOnesIn(line, byNumber))];
  const told = new Map(all.map((each) => [keyOfCitation(each), each]));
  return [...told.values()];
}

/** Number and type of a code, without its body. */
function numberOf(code: string): string {
  return code.slice(0, code.indexOf('/'));
}

/** A paper named whole and again shortly in one paragraph is told once. */
function keyOfCitation({ line, code, date }: Citation): string {
  return `${line.paragraph} ${code} ${date ?? ''}`;
}

/** Papers cited with number, type and body. */
function wholeOnesIn(own: ContentLine): readonly Citation[] {
  const regular = [...own.text.matchAll(citationPattern)].map((match) => {
    const { number = '', type = '', body = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const symbol = `${type}/${body.replace(/^T\u01af$/u, 'TW')}`;
    return citationOf(own, { code: `${number.padStart(2, '0')}-${symbol}`, symbol, end });
  });
  const other = looseCitationsIn(own.text).flatMap((cited) =>
    cited.kind === 'short' || cited.body === undefined ? [] : [withBody(own, cited, cited.body)],
  );
  return [...regular, ...other];
}

/**
 * Papers cited by type and number alone: the one that the paper cites whole elsewhere, with its day, else one of the Centre where
 * the words say so.
 */
function looseOnesIn(
  own: ContentLine,
  whole: ReadonlyMap<string, readonly Citation[]>,
): readonly Citation[] {
  return looseCitationsIn(own.text).flatMap((cited) => {
    if (cited.kind !== 'short') return [];
    const same = whole.get(numberOf(citedNumber(cited, ''))) ?? [];
    const codes = new Set(same.map(({ code }) => code));
    const body = codes.size === 1 ? same[0]?.symbol.split('/')[1] : cited.body;
    if (body === undefined) return [];
    const told = withBody(own, cited, body);
    const dates = new Set(same.flatMap(({ date }) => date ?? []));
    const [date] = dates;
    return [told.date === undefined && dates.size === 1 ? { ...told, date } : told];
  });
}

function withBody(own: ContentLine, cited: LooseCitation, body: string): Citation {
  const code = citedNumber(cited, body);
  return citationOf(own, { code, symbol: `${cited.typeCode}/${body}`, end: cited.end });
}

/** So far behind a number its day may stand. */
const nearby = 80;
const knownDays = new WeakMap<ContentLine, readonly WrittenDay[]>();

/** The days of a line, found once. */
function daysOf(line: ContentLine): readonly WrittenDay[] {
  const before = knownDays.get(line);
  if (before !== undefined) return before;
  const days = daysIn(line.text);
  knownDays.set(line, days);
  return days;
}

/** A citation that ends at a place of its line, with the day close behind it. */
function citationOf(
  own: ContentLine,
  { code, symbol, end }: { readonly code: string; readonly symbol: string; readonly end: number },
): Citation {
  const { text, plain, line, role } = own;
  const day = daysOf(own).find(
    (each) =>
      each.at >= end &&
      each.at <= end + nearby &&
      beforeItsDay.test(dayless(text.slice(end, each.at))),
  );
  return {
    code,
    symbol,
    date: day?.year === undefined ? undefined : day.date,
    line,
    asBasis: role.kind === 'basis' || citedAsHolding.test(plain),
  };
}

/** The word for day before a day in figures. */
function dayless(between: string): string {
  return between.replace(/ng\u00e0y\s*$/u, '');
}

function unknownPaper(
  { code, symbol, date, line }: Citation,
  known: readonly KnownPaper[],
  { facts }: ReadPaper,
): readonly RaisedContent[] {
  const same = known.filter((each) => each.code === code);
  const isHeld = (facts.completeSymbols ?? []).some(
    (each) => each.symbol === symbol && isCovered(each, date),
  );
  if (same.length === 0)
    return isHeld ? [{ rule: 'PN-01', lines: [line], expected: '', found: code }] : [];
  if (date === undefined || same.some(({ issuedOn }) => issuedOn === date)) return [];
  const ofSeries = isHeld ? same : [];
  // Numbers begin anew each term: only within one term can there be no second paper of that number.
  const inTerm = same.filter(({ issuedOn }) => centralTermOf(issuedOn) === centralTermOf(date));
  const doubted = centralSymbol.test(symbol) ? inTerm : ofSeries;
  if (doubted.length === 0) return [];
  return [
    {
      rule: 'PN-01',
      lines: [line],
      expected: doubted.map(({ issuedOn }) => formatDate(issuedOn, 'vi')).join(', '),
      found: `${code} ${formatDate(date, 'vi')}`,
    },
  ];
}

/** Whether a paper of the day would stand in the register. */
function isCovered({ since }: CompleteSymbol, date: CalendarDate | undefined): boolean {
  return since === undefined || (date !== undefined && date >= since);
}

function centralTermOf(date: CalendarDate): number {
  return centralTerms.filter((begun) => date >= begun).length;
}

/** A paper that no longer held on the day of this one; in a report on past years that may be right, so it is a note there. */
function replacedPaper(
  { code, date, line, asBasis }: Citation,
  known: readonly KnownPaper[],
  { signedOn, today, kind }: ReadPaper,
): readonly RaisedContent[] {
  const same = known.filter((each) => each.code === code);
  const meant = date === undefined ? same : same.filter(({ issuedOn }) => issuedOn === date);
  const [only, ...more] = meant;
  const next = only?.replacedBy;
  if (next === undefined || more.length > 0 || next.issuedOn > (signedOn ?? today)) return [];
  const looksBack = kind === undefined || looksBackKinds.has(kind);
  if (looksBack && !asBasis) return [];
  const expected = `${next.code}, ${formatDate(next.issuedOn, 'vi')}`;
  const found = date === undefined ? code : `${code} ${formatDate(date, 'vi')}`;
  const raised = { rule: 'PN-02', lines: [line], expected, found } as const;
  return [looksBack ? { ...raised, confidence: 'BACKGROUND' } : raised];
}

const looksBackKinds: ReadonlySet<string> = new Set([
  'politicalReport',
  'selfReview',
  'report',
  'minutes',
]);

/** A number with two days in one paper, less than a term apart. */
function twoDates(cited: readonly Citation[]): readonly RaisedContent[] {
  const dated = cited.filter((each) => each.date !== undefined);
  return dated.flatMap((each, at) => {
    const before = dated.slice(0, at).filter((other) => other.code === each.code);
    const [first] = before;
    if (first?.date === undefined || each.date === undefined) return [];
    if (before.some(({ date }) => date === each.date) || !isOneTerm(first.date, each.date))
      return [];
    const found = `${each.code} ${formatDate(each.date, 'vi')}`;
    return [{ rule: 'PN-03', lines: [each.line], expected: formatDate(first.date, 'vi'), found }];
  });
}

function isOneTerm(left: CalendarDate, right: CalendarDate): boolean {
  return Math.abs(Number(left.slice(0, 4)) - Number(right.slice(0, 4))) < 4;
}
