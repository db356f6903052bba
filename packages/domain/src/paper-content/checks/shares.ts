import {
  agree,
  canBeShare,
  figuresIn,
  isCount,
  readFixed,
  shareOf,
  sumOf,
  writeFixed,
  inUnits,
  type Figure,
  type SaidShare,
} from '../figure.ts';
import { signs } from '../data/signs.ts';
import { figureWords as words } from '../data/figure-words.ts';
import type { RaisedContent, ReadPaper } from '../content-check.ts';
import { changesBack } from './changes-back.ts';
import { impossibleShares } from './impossible-shares.ts';
import { sentencesIn, type Sentence } from '../plain-text.ts';

type Raised = Omit<RaisedContent, 'lines'>;

/** FG-05: percentages against the two figures beside them. FG-06: a change against its two ends. */
export function checkShares({ content }: ReadPaper): readonly RaisedContent[] {
  return content.lines.flatMap((own) => {
    const { line, text, plain } = own;
    if (!/%|\b(?:tang|giam) \d/u.test(plain)) return [];
    const shares = [...fractions(text, plain), ...partsOfWholes(own)];
    const impossible = shares.length === 0 ? impossibleShares(own) : [];
    const raised = [...shares, ...impossible, ...changes(plain), ...changesBack(own)];
    return raised.map((each) => ({ ...each, lines: [line] }));
  });
}

/** "9/19 dang bo (47,4 %)". */
function fractions(text: string, plain: string): readonly Raised[] {
  const told = [...plain.matchAll(words.fraction), ...plain.matchAll(words.ofTotal)];
  return told.flatMap((match) => {
    const { part = '', whole = '', percent = '', between = '' } = match.groups ?? {};
    if (words.beforeDate.test(plain.slice(Math.max(0, match.index - 10), match.index))) return [];
    const end = match.index + match[0].length;
    if (isFar(between) && words.ofPlan.test(plain.slice(end))) return [];
    const said = shareIn({ part, whole, percent });
    if (said === undefined || fits(said, words.about.test(between))) return [];
    return [wrong(said, text.slice(match.index, closedEnd(text, match.index, end)))];
  });
}

const wordsNearby = 7;

function isFar(between: string): boolean {
  return (between.match(/\p{L}+/gu) ?? []).length > wordsNearby;
}

/** The end of a quote, with the bracket that closes the one it opens close behind. */
function closedEnd(text: string, from: number, end: number): number {
  const quote = text.slice(from, end);
  if (quote.lastIndexOf('(') <= quote.lastIndexOf(')')) return end;
  const rest = /^[^()]{0,60}\)/u.exec(text.slice(end))?.[0] ?? '';
  return end + rest.length;
}

function shareIn(raw: { readonly part: string; readonly whole: string; readonly percent: string }) {
  const [part, whole, percent] = [raw.part, raw.whole, raw.percent].map(readFixed);
  if (part === undefined || whole === undefined || percent === undefined) return undefined;
  return whole.units === 0 ? undefined : { part, whole, percent };
}

/** "Nearly" and "more than" leave a whole point. */
function fits(said: SaidShare, about: boolean): boolean {
  return canBeShare(said, about ? 10 ** said.percent.decimals : 0);
}

function wrong({ part, whole, percent }: SaidShare, found: string): Raised {
  const decimals = Math.max(1, percent.decimals);
  return { rule: 'FG-05', expected: `${writeFixed(shareOf(part, whole, decimals))}%`, found };
}

/** "235 dai bieu, trong do 36 nu (15,3 %)": the share has to come from some figure of the sentence. */
function partsOfWholes(line: Sentence): readonly Raised[] {
  return sentencesIn(line).flatMap(({ text: sentence, plain }) => {
    const counts = figuresIn(sentence).filter((figure) => isCount(sentence, figure));
    const told = wholeWithParts(plain, counts);
    if (told === undefined || told.whole.units === 0) return [];
    const { whole, parts } = told;
    return parts.flatMap((part) => partOfWhole({ sentence, plain, part, whole }, counts));
  });
}

/** A whole and its parts: behind "of these", behind "made up of" where they add up, or a sort of persons behind all of them. */
function wholeWithParts(plain: string, counts: readonly Figure[]) {
  const ofWhole = words.ofWhole.exec(plain);
  const first = ofWhole && partsOfFirst(plain, counts, ofWhole.index + ofWhole[0].length);
  if (first) return first;
  const openings = [/\btrong do\b/u, /\b(?:bao gom|gom co|gom)\b/u, words.sortBehind];
  const found = openings.map((form) => plain.search(form));
  const kind = found.findIndex((at) => at >= 0);
  const opening = found[kind];
  if (opening === undefined) return undefined;
  const whole = counts.findLast((figure) => figure.end <= opening);
  const parts = counts.filter((figure) => figure.at > opening);
  if (whole === undefined) return undefined;
  if (kind === 1 && !agree(sumOf(parts), whole)) return undefined;
  if (kind === 2 && !words.countedPersons.test(plain.slice(whole.end))) return undefined;
  return { whole, parts };
}

/** "Of 247 delegates 96 are women (38,9 %)". */
function partsOfFirst(plain: string, counts: readonly Figure[], at: number) {
  const whole = counts.find((figure) => figure.at === at);
  if (whole === undefined || !words.countedPersons.test(plain.slice(whole.end))) return undefined;
  return { whole, parts: counts.filter((figure) => figure.at > whole.end) };
}

interface PartInSentence {
  readonly sentence: string;
  readonly plain: string;
  readonly part: Figure;
  readonly whole: Figure;
}

function partOfWhole(
  { sentence, plain, part, whole }: PartInSentence,
  counts: readonly Figure[],
): readonly Raised[] {
  const behind = words.shareBehind.exec(plain.slice(part.end));
  const percent = readFixed(behind?.groups?.['percent'] ?? '');
  if (behind === null || percent === undefined || part.units > whole.units) return [];
  const possible = counts
    .filter((each) => each !== part)
    .some((each) => fits({ part, whole: each, percent }, false));
  if (possible) return [];
  const found = whole.text + signs.arrow + sentence.slice(part.at, part.end + behind[0].length);
  return [wrong({ part, whole, percent }, found.replace(/[,;.]$/u, ''))];
}

/** "tu 40 len 50 trieu dong, tang 25 %". */
function changes(plain: string): readonly Raised[] {
  return [...plain.matchAll(words.change)].flatMap((match) => {
    const { from = '', to = '', percent = '' } = match.groups ?? {};
    const [start, end, said] = [from, to, percent].map(readFixed);
    if (start === undefined || end === undefined || said === undefined || start.units === 0)
      return [];
    const places = Math.max(start.decimals, end.decimals);
    const part = {
      units: Math.abs(inUnits(end, places) - inUnits(start, places)),
      decimals: places,
    };
    if (fits({ part, whole: start, percent: said }, said.decimals === 0)) return [];
    const expected = `${writeFixed(shareOf(part, start, Math.max(1, said.decimals)))}%`;
    return [{ rule: 'FG-06', expected, found: `${from}${signs.arrow}${to}: ${percent}%` }];
  });
}
