import { err, ok, type CalendarDate, type Result } from '../kernel/index.ts';
import {
  formatNumberLine,
  formatPlaceAndDate,
  type DocumentNumber,
  type DocumentSymbol,
} from '../papers/index.ts';
import { bodyPatterns } from './data/body-patterns.ts';
import { findParts } from './find-parts.ts';
import { rawText, rewording, startOf } from './fixes/spans.ts';
import { isBlank, lineText } from './line-facts.ts';
import type { PaperFile, PaperLine } from './paper-file.ts';
import type { PaperFix } from './paper-fix.ts';

/** What the head and the end of a paper say of its issue, as far as they say it. */
export interface IssueFrame {
  /** The type and the body in its number line, whatever number stands there. */
  readonly symbol: DocumentSymbol | undefined;
  readonly place: string | undefined;
  readonly signer: { readonly post: string; readonly name: string } | undefined;
  /** The degree of secrecy as it is printed. */
  readonly secrecy: string | undefined;
}

/** Why number and day cannot be written into a paper. */
export type IssueLineFault =
  | 'paper-issue.no-number-line'
  | 'paper-issue.no-date-line'
  | 'paper-issue.no-signer'
  | 'paper-issue.draft-mark';

/** Reads what a paper says of its own issue (document-format, sections 6, 7, 9). */
export function readIssueFrame(file: PaperFile): IssueFrame {
  const { head, signatures } = findParts(file);
  const signature = signatures.find(({ name }) => name !== undefined);
  const place = head.placeAndDate && placeIn(lineText(head.placeAndDate));
  return {
    symbol: head.documentNumber && symbolIn(lineText(head.documentNumber)),
    place: place === '' ? undefined : place,
    signer:
      signature?.name === undefined
        ? undefined
        : { post: signature.post.map(lineText).join(' '), name: lineText(signature.name) },
    secrecy: head.secrecyMark && lineText(head.secrecyMark),
  };
}

/**
 * The exchange of letters that makes a passed draft a paper: its number and symbol, its day, and no mark of a draft. Nothing
 * else is touched. Refused where a line is missing or stands where letters cannot be exchanged.
 */
export function issueFixes(
  file: PaperFile,
  lines: { readonly document: DocumentNumber; readonly date: CalendarDate; readonly place: string },
): Result<readonly PaperFix[], IssueLineFault> {
  const { head, signatures } = findParts(file);
  const { documentNumber, placeAndDate, draftMark } = head;
  if (documentNumber === undefined || startOf(documentNumber) === undefined)
    return err('paper-issue.no-number-line');
  if (placeAndDate === undefined || startOf(placeAndDate) === undefined)
    return err('paper-issue.no-date-line');
  if (signatures.every(({ name }) => name === undefined)) return err('paper-issue.no-signer');
  if (draftMark !== undefined && startOf(draftMark) === undefined)
    return err('paper-issue.draft-mark');
  return ok([
    ...within(documentNumber, formatNumberLine(lines.document)),
    ...within(placeAndDate, formatPlaceAndDate(lines)),
    ...(draftMark === undefined ? [] : within(draftMark, '')),
  ]);
}

/** Whether a paper carries a number and a day in the form in which it has to go out, and no mark of a draft. */
export function isIssuedAs(
  file: PaperFile,
  lines: { readonly document: DocumentNumber; readonly date: CalendarDate },
): boolean {
  const { documentNumber, placeAndDate, draftMark } = findParts(file).head;
  if (documentNumber === undefined || placeAndDate === undefined) return false;
  const place = placeIn(lineText(placeAndDate));
  return (
    lineText(documentNumber) === formatNumberLine(lines.document) &&
    lineText(placeAndDate) === formatPlaceAndDate({ place, date: lines.date }) &&
    (draftMark === undefined || isBlank(draftMark))
  );
}

/** Exchanges what a line shows and leaves the blanks around it. */
function within(line: PaperLine, words: string): readonly PaperFix[] {
  const raw = rawText(line);
  const lead = raw.slice(0, raw.length - raw.trimStart().length);
  return rewording(line, `${lead}${words}${raw.slice(raw.trimEnd().length)}`);
}

function symbolIn(text: string): DocumentSymbol | undefined {
  const { typeCode, body } = bodyPatterns.symbolAtEnd.exec(text)?.groups ?? {};
  return typeCode === undefined || body === undefined ? undefined : { typeCode, body };
}

/** The place in a line of place and date: what stands before the word for the day. */
export function placeIn(text: string): string {
  const at = text.search(bodyPatterns.dayWord);
  return (at < 0 ? '' : text.slice(0, at)).replace(/[,\s]+$/u, '');
}
