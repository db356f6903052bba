import { err, ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import { formatDate } from '@daihoi/domain/text';
import { committeeOf } from '../../issuing/committee-of.ts';
import {
  paperRuleSetOn,
  plainRow,
  textCell,
  textRun,
  type Block,
  type Paper,
  type TableRow,
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

/** Rows to write in: with the head of the paper they fill one side of A4. */
const linesToWrite = 6;

/**
 * The sheet on which people without a telephone comment, for printing. Its square opens the page of the same unit and consultation,
 * so the office that keys the sheet comes to the right box.
 * @param origin where browsers reach this installation
 */
export async function commentSheet(
  { read, clock }: Pick<Ports, 'read' | 'clock'>,
  which: WhichDesk & { readonly kind: CommentPageKind; readonly origin: string },
): Promise<Result<Paper, NotFound | { readonly code: 'held-comments.no-page' }>> {
  const { consultationId, unitId, kind, origin } = which;
  const consultation = await read.comments.byId(consultationId);
  const asked = consultation && (await read.comments.asked(consultationId, unitId));
  if (!consultation || !asked)
    return err({ code: 'target.not-found', kind: 'consultation', id: consultationId });
  const page = pagesOf(consultation, asked).find((each) => each.kind === kind);
  if (!page) return err({ code: 'held-comments.no-page' });
  const address = addressOfPage(origin, page);
  const today = clock.today();
  return ok({
    ...headOf(consultation, today),
    blocks: [...openingOf(consultation, { kind, unit: asked.unit.fullName }), ...linesOf(kind)],
    foot: {
      leadsTo: {
        address,
        code: page.code,
        words: fillWords(words.leadsTo, {
          address: address.replace(/^https?:\/\//u, ''),
          code: page.code,
        }),
      },
    },
  });
}

function headOf(
  { unit, value }: ConsultationRecord,
  today: CalendarDate,
): Omit<Paper, 'blocks' | 'foot'> {
  const committee = committeeOf(unit);
  return {
    ruleSet: paperRuleSetOn(today),
    kind: 'notice',
    purpose: 'official',
    issuingBody: committee.name,
    documentNumber: { state: 'unnumbered' },
    placeAndDate: {
      place: committee.place,
      date: { kind: 'open', year: Number(today.slice(0, 4)) },
    },
    title: {
      kind: 'named',
      typeName: words.typeName,
      abstract: [fillWords(words.abstract, { title: value.title })],
    },
    signatures: [],
    recipients: [],
  };
}

function openingOf(
  { unit, value }: ConsultationRecord,
  writer: { readonly kind: CommentPageKind; readonly unit: string },
): readonly Block[] {
  const { name } = committeeOf(unit);
  const window = { from: formatDate(value.opensOn, 'vi'), to: formatDate(value.closesOn, 'vi') };
  return [
    paragraph(fillWords(words.asked, { committee: name, ...window })),
    paragraph(fillWords(words[writer.kind], { unit: writer.unit })),
    ...(value.summary === ''
      ? []
      : [heading(words.summaryPart), ...value.summary.split(/\n+/u).map(paragraph)]),
    ...(value.questions.length === 0
      ? []
      : [
          heading(words.questionsPart),
          {
            kind: 'list',
            marks: 'arabic',
            items: value.questions.map((question) => [textRun(question)]),
          } as const,
        ]),
  ];
}

function linesOf(kind: CommentPageKind): readonly Block[] {
  const rows = Array.from({ length: linesToWrite }, () => emptyRow(textCell(''), textCell('')));
  const second = kind === 'member' ? words.memberOf : words.address;
  return [
    heading(words.wordsPart),
    {
      kind: 'table',
      columns: [
        { align: 'left', share: 32 },
        { align: 'left', share: 68 },
      ],
      head: [plainRow(...words.head.map(textCell))],
      rows,
    },
    heading(words.writerPart),
    {
      kind: 'table',
      whole: true,
      columns: [
        { align: 'left', share: 32 },
        { align: 'left', share: 68 },
      ],
      head: [],
      rows: [words.name, second].map((label) => emptyRow(textCell(label), textCell(''))),
    },
  ];
}

function emptyRow(...cells: TableRow['cells']): TableRow {
  return { role: 'plain', toSign: true, cells };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: [textRun(text)] };
}

function heading(text: string): Block {
  return { kind: 'heading', level: 1, runs: [textRun(text)] };
}
