import { documentTypeOf, formatDocumentNumber, type DocumentTypeId } from '@daihoi/domain/papers';
import type { AccountId, CalendarDate, CongressId } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import { recordAct } from '../audit/record-act.ts';
import { documentMedia } from '../files/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import { canonicalPaper, paperRuleSetOn, type Paper } from '../papers/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { SeasonRow } from '../season/index.ts';
import { checkCodeOf } from './check-code.ts';
import { printedAddressOf, printedPaper } from './printed-paper.ts';
import { committeeOf } from './committee-of.ts';
import type { IssuedPaperId, IssuedPaperRow } from './issued-paper-store.ts';
import { termOfNumbers } from './term-of-numbers.ts';

/** A paper before it has a number; number, rule set and foot are given when it is issued. */
export type PaperToIssue = Omit<Paper, 'documentNumber' | 'ruleSet'>;

export interface IssueCommand {
  readonly actor: Actor;
  /** Who confirmed an irreversible act (`confirmSecondPerson`). */
  readonly secondPerson?: AccountId;
  /** The unit whose committee issues the paper; the number is taken from its series. */
  readonly unit: UnitRow;
  readonly season: SeasonRow;
  readonly congressId?: CongressId;
  readonly type: DocumentTypeId;
  /** Why it is issued, e.g. `approvalNotice`, `ratificationDecision`, `progressReport`. */
  readonly kind: string;
  readonly title: string;
  readonly issuedOn: CalendarDate;
  readonly paper: PaperToIssue;
}

/**
 * Issues a paper in the caller's transaction: takes its number (held until the transaction ends, so that two offices get
 * neither the same number nor a gap), freezes the model with its digest, stores the .docx with the check code at its foot,
 * and records the act. A transaction that fails gives the number back.
 */
export async function issuePaper(
  ports: Ports,
  stores: Stores,
  command: IssueCommand,
): Promise<IssuedPaperRow> {
  const model = await numbered(ports, stores, command);
  const digest = ports.files.hashOf(canonicalPaper(model.paper));
  const foot = { checkCode: checkCodeOf(digest), printedAddress: printedAddressOf(ports) };
  const printed = printedPaper(model.paper, foot);
  const stored = await ports.files.put(await ports.papers.toDocx(printed));
  const issuedAt = ports.clock.now();
  await stores.storedFiles.remember({ ...stored, mediaType: documentMedia.docx }, issuedAt);
  const row: IssuedPaperRow = {
    id: ports.newId<IssuedPaperId>(),
    unitId: command.unit.id,
    congressId: command.congressId,
    kind: command.kind,
    number: model.number,
    issuedOn: command.issuedOn,
    title: command.title,
    digest,
    ...foot,
    docxHash: stored.hash,
    pdfHash: undefined,
    issuedAt,
    issuedBy: command.actor.accountId,
    secondPerson: command.secondPerson,
  };
  await stores.issuedPapers.insert(row, model.paper);
  await auditIssue(stores, command, row);
  return row;
}

/** True when a frozen model still gives the digest that was kept beside it. */
export function isUntouched(ports: Pick<Ports, 'files'>, model: Paper, digest: string): boolean {
  return ports.files.hashOf(canonicalPaper(model)) === digest;
}

async function numbered(
  { rehearsal }: Pick<Ports, 'rehearsal'>,
  stores: Stores,
  { unit, season, type, issuedOn, paper }: IssueCommand,
): Promise<{ readonly number: string; readonly paper: Paper }> {
  const { code } = documentTypeOf(type);
  const term = await termOfNumbers(stores, season, { unitId: unit.id, on: issuedOn });
  const serial = await stores.issuedPapers.takeNumber({ unitId: unit.id, type: code, term });
  const body = committeeOf(unit).symbol;
  const documentNumber = {
    state: 'issued',
    number: serial,
    typeSymbol: code,
    bodySymbol: body,
  } as const;
  return {
    number: formatDocumentNumber({ serial, typeCode: code, body }),
    paper: {
      ...paper,
      ...(rehearsal === true ? { purpose: 'rehearsal' } : {}),
      ruleSet: paperRuleSetOn(issuedOn),
      documentNumber,
    },
  };
}

async function auditIssue(
  stores: Stores,
  command: IssueCommand,
  row: IssuedPaperRow,
): Promise<void> {
  await recordAct(stores, {
    at: row.issuedAt,
    actor: command.actor,
    act: 'paper.issued',
    unit: command.unit,
    target: { kind: 'issuedPaper', id: row.id },
    after: row,
  });
}
