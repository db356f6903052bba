import type { Passage } from '@daihoi/domain/comments';
import { err, ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import { formatDate } from '@daihoi/domain/text';
import { committeeOf } from '../../issuing/committee-of.ts';
import type { UnitRow } from '../../organisation/unit-store.ts';
import {
  boldRun,
  heading,
  paperRuleSetOn,
  paragraph,
  plainRow,
  textCell,
  textRun,
  type Block,
  type Paper,
} from '../../papers/index.ts';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import { fillWords } from '../../result/words.ts';
import type { ConsultationRecord } from '../comment-store.ts';
import { sheetWords as words } from './data/sheet-words.ts';
import type { CommentPageKind } from './find-page.ts';
import { pagesOf, type DeskPage, type WhichDesk } from './view-held.ts';

/** The address of a page, as a browser opens it. */
export function addressOfPage(origin: string, { kind, code }: DeskPage): string {
  return kind === 'public' ? `${origin}/gop-y/${code}` : `${origin}/gop-y/dv/${code}`;
}

/** Rows to write in: with the head of the paper and who writes they fill one side of A4. */
const linesToWrite = 5;
/** A longer summary would push the lines to write in to the back; it stands in the text to read. */
const longestSummary = 400;

export type SheetRefusal = NotFound | { readonly code: 'held-comments.no-page' };

/** Which paper of a page: the sheet to write on, or the text to read with its paragraphs numbered. */
export type SheetKind = 'sheet' | 'text';

interface SheetFacts {
  readonly consultation: ConsultationRecord;
  readonly kind: CommentPageKind;
  /** The unit whose office keys the sheet. */
  readonly unit: UnitRow;
}

/**
 * The papers of a page for people without a telephone. The square opens the page of the same unit and consultation, so the office
 * that keys a sheet comes to the right box.
 * @param origin where browsers reach this installation
 */
export async function commentSheet(
  { read, clock }: Pick<Ports, 'read' | 'clock'>,
  which: WhichDesk & {
    readonly kind: CommentPageKind;
    readonly sheet: SheetKind;
    readonly origin: string;
  },
): Promise<Result<Paper, SheetRefusal>> {
  const { consultationId, unitId, kind, origin, sheet } = which;
  const consultation = await read.comments.byId(consultationId);
  const asked = consultation && (await read.comments.asked(consultationId, unitId));
  if (!consultation || !asked)
    return err({ code: 'target.not-found', kind: 'consultation', id: consultationId });
  const page = pagesOf(consultation, asked).find((each) => each.kind === kind);
  if (!page) return err({ code: 'held-comments.no-page' });
  const facts = { consultation, kind, unit: asked.unit };
  const blocks =
    sheet === 'sheet'
      ? sheetBlocks(facts)
      : textBlocks(facts, await read.comments.passages(consultationId));
  return ok({
    ...headOf(consultation, { sheet, today: clock.today() }),
    blocks,
    foot: { leadsTo: footOf(addressOfPage(origin, page), page) },
  });
}

function footOf(address: string, { code }: DeskPage) {
  const typed = address.replace(/^https?:\/\//u, '');
  return { address, code, words: fillWords(words.leadsTo, { address: typed, code }) };
}

function headOf(
  { unit, value }: ConsultationRecord,
  { sheet, today }: { readonly sheet: SheetKind; readonly today: CalendarDate },
): Omit<Paper, 'blocks' | 'foot'> {
  const committee = committeeOf(unit);
  const year = Number(today.slice(0, 4));
  const { typeName, abstract } = words[sheet];
  return {
    ruleSet: paperRuleSetOn(today),
    kind: 'notice',
    purpose: 'official',
    issuingBody: committee.name,
    documentNumber: { state: 'unnumbered' },
    placeAndDate: { place: committee.place, date: { kind: 'open', year } },
    title: { kind: 'named', typeName, abstract: [fillWords(abstract, { title: value.title })] },
    signatures: [],
    recipients: [],
  };
}

function sheetBlocks({ consultation, kind, unit }: SheetFacts): readonly Block[] {
  const { summary } = consultation.value;
  return [
    paragraph(askedWords(consultation)),
    paragraph(fillWords(words[kind], { unit: unit.fullName })),
    ...(summary.length > longestSummary ? [] : summaryBlocks(summary)),
    ...questionBlocks(consultation),
    heading(1, words.wordsPart),
    linesTable(kind),
  ];
}

/** The frozen text, each paragraph with the number by which people cite it. */
function textBlocks({ consultation }: SheetFacts, passages: readonly Passage[]): readonly Block[] {
  return [
    paragraph(askedWords(consultation)),
    ...summaryBlocks(consultation.value.summary),
    ...questionBlocks(consultation),
    heading(1, words.textPart),
    ...passages.map((passage): Block => {
      const number = textRun(`[${passage.paragraph}] `);
      return passage.kind === 'heading'
        ? { kind: 'paragraph', runs: [number, boldRun(passage.text)] }
        : { kind: 'paragraph', runs: [number, textRun(passage.text)] };
    }),
  ];
}

function askedWords({ unit, value }: ConsultationRecord): string {
  return fillWords(words.asked, {
    committee: committeeOf(unit).name,
    from: formatDate(value.opensOn, 'vi'),
    to: formatDate(value.closesOn, 'vi'),
  });
}

function summaryBlocks(summary: string): readonly Block[] {
  if (summary === '') return [];
  return [heading(1, words.summaryPart), ...summary.split(/\n+/u).map(paragraph)];
}

function questionBlocks({ value: { questions } }: ConsultationRecord): readonly Block[] {
  if (questions.length === 0) return [];
  const items = questions.map((question) => [textRun(question)]);
  return [heading(1, words.questionsPart), { kind: 'list', marks: 'arabic', items }];
}

/** What is written by hand: where, what, and by whom. */
function linesTable(kind: CommentPageKind): Block {
  const lines = Array.from({ length: linesToWrite }, () => '');
  const writer = [words.name, kind === 'member' ? words.memberOf : words.address];
  return {
    kind: 'table',
    columns: [
      { align: 'left', share: 32 },
      { align: 'left', share: 68 },
    ],
    head: [plainRow(...words.head.map(textCell))],
    rows: [...lines, ...writer].map((label) => ({
      role: 'plain',
      toSign: true,
      cells: [textCell(label), textCell('')],
    })),
  };
}
