import { partPatterns as pattern } from './data/part-patterns.ts';
import type { GatheredHead } from './gathered-head.ts';
import { isHeadSign } from './head-sign.ts';
import { extentOf, isBlank, isUpper, lineKey, lineText } from './line-facts.ts';
import type { PaperLine } from './paper-file.ts';
import type { PaperHead } from './paper-parts.ts';

/** Names what stands in the head of page 1 by position and words. */
export function findHead(gathered: GatheredHead): PaperHead {
  const { left, right, loose } = gathered;
  const all = [...left, ...right, ...loose];
  const partyTitle = firstLike(all, pattern.partyTitleKey);
  const documentNumber = all.find(isNumberLine);
  const placeAndDate = firstLike(all, pattern.placeAndDateKey);
  const bodies = bodyLines(gathered, documentNumber);
  return {
    layout: gathered.layout,
    partyTitle,
    titleSide: sideOf(partyTitle, gathered),
    titleRule: titleRuleOf(partyTitle, gathered),
    motto: firstLike(all, pattern.stateNameKey) ?? firstLike(all, pattern.mottoKey),
    ...splitBodies(bodies),
    star: firstLike(all, pattern.starKey),
    documentNumber,
    placeAndDate,
    letterAbstract: letterAbstractOf(gathered, documentNumber),
    secrecyMark: firstLike(all, pattern.secrecyKey),
    urgencyMark: firstLike(all, pattern.urgencyKey),
    draftMark: firstLike(all, pattern.draftMarkKey),
  };
}

/** True for words that are a mark of secrecy and nothing else, as they are stamped on a page. */
export function isSecrecyMark(words: string): boolean {
  return pattern.secrecyStamp.test(words.normalize('NFC').replaceAll(/[\s*_|]+/gu, ''));
}

function firstLike(lines: readonly PaperLine[], form: RegExp): PaperLine | undefined {
  return lines.find((line) => form.test(lineKey(line)));
}

function isNumberLine(line: PaperLine): boolean {
  return pattern.numberKey.test(lineKey(line)) || pattern.bareNumber.test(lineText(line));
}

function sideOf(
  title: PaperLine | undefined,
  { left, right, loose }: GatheredHead,
): PaperHead['titleSide'] {
  if (title === undefined) return undefined;
  if (left.includes(title)) return 'left';
  if (right.includes(title)) return 'right';
  return loose.includes(title) && title.align === 'right' ? 'right' : undefined;
}

/** The line may be drawn anywhere in the head; only under the title is a border or a row of dashes taken for it. */
function titleRuleOf(
  title: PaperLine | undefined,
  { left, right, loose }: GatheredHead,
): PaperHead['titleRule'] {
  if (title === undefined) return 'none';
  const own = left.includes(title) ? left : right;
  if (extentOf(title, (run) => run.underline) === 'all') return 'underline';
  if ([...own, ...loose].some((line) => line.drawn)) return 'drawn';
  const column = own.includes(title) ? own : loose;
  const below = ruleBelow(title, column[column.indexOf(title) + 1]);
  return below === 'none' && left.some((line) => line.drawn) ? 'drawn' : below;
}

function ruleBelow(title: PaperLine, next: PaperLine | undefined): 'border' | 'text' | 'none' {
  if (title.ruled || (next !== undefined && isBlank(next) && next.ruled)) return 'border';
  return next !== undefined && pattern.dashes.test(lineText(next)) ? 'text' : 'none';
}

/** Names of bodies: in capitals, above the star or the number, on the side where the title is not. */
function bodyLines(
  { left, right, loose }: GatheredHead,
  number: PaperLine | undefined,
): readonly PaperLine[] {
  const side = left.some(isTitle) ? right : left.length > 0 ? left : loose;
  const end = side.findIndex((line) => pattern.starKey.test(lineKey(line)) || line === number);
  return (end < 0 ? side : side.slice(0, end)).filter((line) => !isBlank(line) && isBodyName(line));
}

function isTitle(line: PaperLine): boolean {
  return pattern.partyTitleKey.test(lineKey(line));
}

function isBodyName(line: PaperLine): boolean {
  const key = lineKey(line);
  const others = [
    pattern.partyTitleKey,
    pattern.stateNameKey,
    pattern.mottoKey,
    pattern.placeAndDateKey,
    pattern.secrecyKey,
    pattern.urgencyKey,
    pattern.draftMarkKey,
    pattern.letterAbstractKey,
  ];
  const named = isUpper(lineText(line)) || pattern.bodyNameKey.test(`${key} `);
  return named && !isNumberLine(line) && !others.some((form) => form.test(key));
}

/**
 * Superior above, issuer below. Where weights differ, what is not bold stands above; where they do not, the issuer begins with
 * the last line that begins a body's name.
 */
function splitBodies(lines: readonly PaperLine[]): Pick<PaperHead, 'superiorBody' | 'issuingBody'> {
  const bold = lines.map((line) => extentOf(line, (run) => run.bold) !== 'none');
  const firstBold = bold.indexOf(true);
  const stepped = firstBold > 0 && bold.slice(firstBold).every(Boolean);
  const at = stepped ? firstBold : lastBeginning(lines);
  return { superiorBody: lines.slice(0, at), issuingBody: lines.slice(at) };
}

function lastBeginning(lines: readonly PaperLine[]): number {
  const keys = lines.map((line) => `${lineKey(line)} `);
  let at = keys.findLastIndex((key) => pattern.bodyNameKey.test(key));
  while (at > 0 && pattern.ofCongressKey.test(keys[at] ?? '') && belongsAbove(keys[at - 1] ?? ''))
    at -= 1;
  return Math.max(at, 0);
}

/** "DAI HOI DAI BIEU" above "DANG BO TINH": one name on two lines. */
function belongsAbove(key: string): boolean {
  return pattern.congressKey.test(key) || /^ban chap hanh $/u.test(key);
}

/** Where no side can be told, the other one may follow. */
function untilSign(lines: readonly PaperLine[]): readonly PaperLine[] {
  const end = lines.findIndex((line) => isHeadSign(lineKey(line)));
  return end < 0 ? lines : lines.slice(0, end);
}

/** What stands under the number at the left: the abstract of a letter. */
function letterAbstractOf(
  { left, loose }: GatheredHead,
  number: PaperLine | undefined,
): readonly PaperLine[] {
  if (number === undefined) return [];
  const column = left.includes(number) ? left : loose;
  const after = column.slice(column.indexOf(number) + 1).filter((line) => !isBlank(line));
  const at = after.findIndex((line) => pattern.letterAbstractKey.test(lineKey(line)));
  const marks = [pattern.secrecyKey, pattern.urgencyKey, pattern.draftMarkKey, pattern.dashes];
  const lines = at < 0 ? (column === left ? after : []) : untilSign(after.slice(at));
  return lines.filter((line) => !marks.some((form) => form.test(lineKey(line))));
}
