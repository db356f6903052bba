import { fromRoman, toRoman } from '../../text/index.ts';
import { calendarWords as words } from '../data/calendar-words.ts';
import { centralTerms } from '../data/cited-papers.ts';
import type { RaisedContent, ReadPaper } from '../content-check.ts';
import { ownUnit } from '../own-unit.ts';
import type { TermYears } from '../paper-facts.ts';
import { plainText, sentencesIn } from '../plain-text.ts';
import { isSameTerm, termsIn, writeTerm } from '../term.ts';
import { namesOfPaper, termOfPaper } from '../term-of-paper.ts';
import { lineText, type PaperLine } from '../../paper-format/index.ts';

/** CA-05: which congress it is, told in two ways. CA-06: its term, told in two ways. */
export function checkTerms(paper: ReadPaper): readonly RaisedContent[] {
  const told = toldCongresses(paper);
  return [
    ...checkKnown(paper),
    ...checkOrdinals(paper, told),
    ...checkPairs(told),
    ...checkCommittees(paper),
    ...checkNational(paper),
    ...checkTermYears(paper),
    ...checkOwnTerm(paper),
  ];
}

/** A congress as a sentence names it: whose (empty for the paper's own), which one, of which term. */
interface ToldCongress {
  readonly unit: string;
  readonly ordinal: number;
  readonly term: TermYears | undefined;
  readonly line: PaperLine;
}

function toldCongresses(paper: ReadPaper): readonly ToldCongress[] {
  const ownKeys = keysOfOwn(paper);
  return paper.content.lines.flatMap(({ text, line }) =>
    [...text.matchAll(words.ordinal)].flatMap((match) => {
      const { unit = '', after = '', ordinal = '', from, to } = match.groups ?? {};
      const number = ordinalOf(ordinal);
      if (number === undefined) return [];
      const named = plainText(`${unit} ${after}`);
      // A congress of nobody in particular may be the national one.
      if (!/\b(?:dang|chi) bo\b/u.test(named)) return [];
      const key = named
        .replaceAll(words.fillers, '')
        .replaceAll(/[\s,]+/gu, ' ')
        .trim();
      const term = from === undefined ? undefined : { from: Number(from), to: Number(to) };
      return [{ unit: ownKeys.has(key) ? '' : key, ordinal: number, term, line }];
    }),
  );
}

/** How sentences name the paper's own unit: not at all, by its level, by level and name. */
function keysOfOwn({ parts }: ReadPaper): ReadonlySet<string> {
  const own = ownUnit(parts);
  return new Set(
    ['', own?.level, `${own?.level ?? ''} ${own?.name ?? ''}`].map((key) => plainText(key ?? '')),
  );
}

function ordinalOf(written: string): number | undefined {
  return /^\d+$/u.test(written) ? Number(written) : fromRoman(written);
}

/** The head and the title against what is known, and against each other. */
function checkKnown(paper: ReadPaper): readonly RaisedContent[] {
  const { facts, parts, content } = paper;
  const lines = [...parts.head.issuingBody, ...parts.abstract];
  const named = namesOfPaper(paper);
  const own = ordinalOfPaper(named);
  const wrongOrdinal = facts.ordinal !== undefined && own !== undefined && own !== facts.ordinal;
  const [term] = termsIn(named);
  const wrongTerm =
    facts.term !== undefined &&
    term !== undefined &&
    !isSameTerm(term, facts.term) &&
    term.to !== facts.term.from;
  const part = content.title === '' ? 'issuingBody' : 'abstract';
  return [
    ...(wrongOrdinal
      ? [
          {
            rule: 'CA-05',
            part,
            lines,
            expected: toRoman(facts.ordinal),
            found: toRoman(own),
          } as const,
        ]
      : []),
    ...(wrongTerm
      ? [
          {
            rule: 'CA-06',
            part,
            lines,
            expected: writeTerm(facts.term),
            found: writeTerm(term),
          } as const,
        ]
      : []),
  ];
}

function ordinalOfPaper(named: string): number | undefined {
  const ordinal = words.ordinalInHead.exec(named.toUpperCase())?.groups?.['ordinal'];
  return ordinal === undefined ? undefined : ordinalOf(ordinal);
}

/** The unit's own congresses: this one and the last; others only with the term that makes them so. */
function checkOrdinals(paper: ReadPaper, told: readonly ToldCongress[]): readonly RaisedContent[] {
  const own = ordinalOfPaper(namesOfPaper(paper)) ?? paper.facts.ordinal;
  const term = termOfPaper(paper);
  if (own === undefined) return [];
  const off = told.filter((each) => each.unit === '' && !fits(each, own, term));
  return off.map(({ ordinal, line }) => ({
    rule: 'CA-05',
    lines: [line],
    expected: toRoman(own),
    found: toRoman(ordinal),
  }));
}

/** Committees of the unit by the congress that elected them: the outgoing and the coming one. */
function checkCommittees(paper: ReadPaper): readonly RaisedContent[] {
  const own = ordinalOfPaper(namesOfPaper(paper)) ?? paper.facts.ordinal;
  if (own === undefined) return [];
  const ownKeys = keysOfOwn(paper);
  return paper.content.lines.flatMap(({ text, plain, line }) => {
    if (words.longAgo.test(plain)) return [];
    return [...text.matchAll(words.committeeOrdinal)].flatMap((match) => {
      const { unit = '', ordinal = '' } = match.groups ?? {};
      const number = ordinalOf(ordinal);
      const key = plainText(unit)
        .replace(/^\s*dang bo\s*/u, '')
        .trim();
      if (number === undefined || !ownKeys.has(key)) return [];
      if (number === own || number === own - 1) return [];
      const expected = own > 1 ? `${toRoman(own - 1)} / ${toRoman(own)}` : toRoman(own);
      return [{ rule: 'CA-05', lines: [line], expected, found: toRoman(number) } as const];
    });
  });
}

/** National congresses later than the next one after the day of the paper. */
function checkNational({ content, signedOn, today }: ReadPaper): readonly RaisedContent[] {
  const day = signedOn ?? today;
  const next = firstKnownCongress + centralTerms.filter((closed) => day >= closed).length;
  return content.lines.flatMap(({ text, line }) =>
    [...text.matchAll(words.nationalOrdinal)].flatMap((match) => {
      const number = ordinalOf(match.groups?.['ordinal'] ?? match.groups?.['ofParty'] ?? '');
      if (number === undefined || number <= next) return [];
      return [
        { rule: 'CA-05', lines: [line], expected: toRoman(next), found: toRoman(number) } as const,
      ];
    }),
  );
}

/** The congress that closed on the first day of the list of central terms. */
const firstKnownCongress = 9;

function fits(
  { ordinal, term }: ToldCongress,
  own: number,
  ownTerm: TermYears | undefined,
): boolean {
  if (term === undefined || ownTerm === undefined || (term.from - ownTerm.from) % 5 !== 0)
    return ordinal === own || ordinal === own - 1 || ordinal === 1;
  return ordinal - own === (term.from - ownTerm.from) / 5 || ordinal === own;
}

/** One congress of another unit with two terms, or one term with two ordinals. */
function checkPairs(told: readonly ToldCongress[]): readonly RaisedContent[] {
  const dated = told.filter((each) => each.unit !== '' && each.term !== undefined);
  return dated.flatMap((each, at) => {
    const before = dated
      .slice(0, at)
      .find((other) => other.unit === each.unit && contradict(each, other));
    if (before?.term === undefined || each.term === undefined) return [];
    const byOrdinal = before.ordinal !== each.ordinal;
    return [
      {
        rule: byOrdinal ? 'CA-05' : 'CA-06',
        lines: [each.line],
        expected: byOrdinal ? toRoman(before.ordinal) : writeTerm(before.term),
        found: byOrdinal ? toRoman(each.ordinal) : writeTerm(each.term),
      } as const,
    ];
  });
}

function contradict(left: ToldCongress, right: ToldCongress): boolean {
  if (left.term === undefined || right.term === undefined) return false;
  return (left.ordinal === right.ordinal) !== isSameTerm(left.term, right.term);
}

/** Whose term it is stands so near before it. */
const nearby = 70;

/** Terms of the party are five years and follow each other; a term that lies across is a slip. */
function checkTermYears(paper: ReadPaper): readonly RaisedContent[] {
  const own = termOfPaper(paper);
  if (own === undefined || own.to - own.from !== 5) return [];
  return paper.content.lines.flatMap((told) => {
    if (!told.plain.includes('nhiem k')) return [];
    return sentencesIn(told).flatMap(({ text, plain }) => {
      const off = termsIn(text).find(
        ({ from, to, at }) =>
          !words.otherTerms.test(plain.slice(Math.max(0, at - nearby), at)) &&
          to > from &&
          (to - from !== 5 || (from - own.from) % 5 !== 0),
      );
      return off === undefined
        ? []
        : [
            {
              rule: 'CA-06',
              lines: [told.line],
              expected: writeTerm(own),
              found: writeTerm(off),
            } as const,
          ];
    });
  });
}

/** The term in the title of a paper of a unit above the cells: five years. */
function checkOwnTerm(paper: ReadPaper): readonly RaisedContent[] {
  const { parts, facts } = paper;
  const names = namesOfPaper(paper);
  const [term, ...others] = termsIn(names);
  const isCell = /\bchi bo\b/u.test(plainText(names));
  const isOther = words.otherTerms.test(plainText(names));
  if (term === undefined || others.length > 0 || isCell || isOther || ownUnit(parts) === undefined)
    return [];
  if (term.to - term.from === 5 || facts.term !== undefined) return [];
  const expected = writeTerm({ from: term.from, to: term.from + 5 });
  const naming = [...parts.head.issuingBody, ...parts.abstract];
  const lines = naming.filter((line) => termsIn(lineText(line)).length > 0);
  return [
    {
      rule: 'CA-06',
      part: 'abstract',
      lines: lines.length > 0 ? lines : naming,
      expected,
      found: writeTerm(term),
    },
  ];
}
