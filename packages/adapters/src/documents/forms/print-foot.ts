import type { Paper, PaperFoot, PaperPurpose } from '@daihoi/application/papers';
import { dayOf, unreachable, type CalendarDate, type Instant } from '@daihoi/domain/kernel';
import type { LineStyles } from './line-style.ts';
import { footWords, partyWords } from './party-words.ts';
import { printLine, printWords } from './print-runs.ts';
import type { PrintedCheck, PrintedLine } from './printed-paper.ts';
import { squaresOf } from './squares.ts';

/** The small line at the foot of every page, or nothing for an official paper without a check code. */
export function printFoot(paper: Paper, styles: LineStyles): PrintedLine | null {
  const text = footText(paper);
  return text === '' ? null : printLine(styles, 'foot', printWords(text));
}

/**
 * The foot of the first page of a paper with a check code: the line, and the square that leads to the page of checking or holds
 * the signed figures of a count. Those are long, so they are printed with the least repetition: few and large squares.
 */
export function printCheck(paper: Paper, styles: LineStyles): PrintedCheck | null {
  const { verifyAt, proof, leadsTo: page } = paper.foot ?? {};
  const line = printLine(styles, 'footBesideCode', printWords(footText(paper)));
  if (page !== undefined) return { rows: squaresOf(page.address), line, code: page.code };
  const code = paper.foot?.checkCode;
  if (code === undefined) return null;
  const leadsTo = verifyAt === undefined ? code : `${verifyAt}/${code}`;
  return {
    rows: proof === undefined ? squaresOf(leadsTo) : squaresOf(proof, 'L'),
    line,
    code,
  };
}

function footText(paper: Paper): string {
  const sentences = [
    checkSentence(paper.foot),
    addressSentence(paper.foot),
    paper.foot?.leadsTo?.words ?? '',
    figuresSentence(paper.foot),
    purposeSentence(paper.purpose),
  ].filter((sentence) => sentence !== '');
  return sentences.map((sentence) => `${sentence}.`).join(' ');
}

function checkSentence(foot: PaperFoot | undefined): string {
  return foot?.checkCode === undefined ? '' : `${footWords.checkCode} ${foot.checkCode}`;
}

/** The address as people type it: browsers add the scheme. */
function addressSentence(foot: PaperFoot | undefined): string {
  const address = foot?.verifyAt?.replace(/^https?:\/\//u, '');
  return address === undefined ? '' : `${footWords.verifyAt} ${address}`;
}

function figuresSentence(foot: PaperFoot | undefined): string {
  const asOf = foot?.asOf === undefined ? [] : [`${footWords.asOf} ${shortDate(foot.asOf)}`];
  const madeAt = foot?.madeAt === undefined ? [] : [madeAtText(foot.madeAt)];
  const [first, ...rest] = [...asOf, ...madeAt];
  return first === undefined
    ? ''
    : [first[0]?.toLocaleUpperCase('vi') + first.slice(1), ...rest].join(', ');
}

function madeAtText(at: Instant): string {
  const clock = new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(11, 16);
  return `${footWords.madeAt} ${clock} ${partyWords.day} ${shortDate(dayOf(at))}`;
}

function purposeSentence(purpose: PaperPurpose): string {
  switch (purpose) {
    case 'official':
      return '';
    case 'rehearsal':
      return footWords.rehearsal;
    case 'demonstration':
      return footWords.demonstration;
    default:
      return unreachable(purpose);
  }
}

/** 03/8/2020: two digits for the day and for the months 1 and 2, as in the line of place and date. */
function shortDate(date: CalendarDate): string {
  const [year, month, day] = date.split('-');
  const shown = Number(month) <= 2 ? month : String(Number(month));
  return `${day}/${shown}/${year}`;
}
