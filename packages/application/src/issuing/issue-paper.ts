import { documentTypeOf, formatDocumentNumber, type DocumentTypeId } from '@daihoi/domain/papers';
import {
  ok,
  type AccountId,
  type CalendarDate,
  type CongressId,
  type Result,
} from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import { recordAct } from '../audit/record-act.ts';
import { documentMedia } from '../files/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import { canonicalPaper, paperRuleSetOn, type Paper } from '../papers/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { SeasonRow } from '../season/index.ts';
import { checkCodeOf } from './check-code.ts';
import { printedAddressOf, printedPaper } from './printed-paper.ts';
import {
  paperByTemplate,
  templateFor,
  type PaperFields,
  type TemplatePaperRefusal,
} from './paper-by-template.ts';
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
  return keepComposed(ports, stores, { command, model: await numbered(ports, stores, command) });
}

/**
 * Issues a paper of the program in the words of the template that is in force for it, and as the program composes it where
 * there is none, or `fields` is undefined because the paper says what no template foresees. Refused where the template cannot
 * be filled whole; the number goes back. Rehearsals never take a template: theirs say in every line that they are none.
 */
export async function issueProgramPaper(
  ports: Ports,
  stores: Stores,
  { fields, ...command }: IssueCommand & { readonly fields: PaperFields | undefined },
): Promise<Result<IssuedPaperRow, TemplatePaperRefusal>> {
  const { unit, season } = command;
  const chosen =
    fields && ports.rehearsal !== true
      ? await templateFor(stores, { unit, season, kind: fields.kind })
      : undefined;
  const composed = await numbered(ports, stores, command);
  if (!chosen || !fields)
    return ok(await keepComposed(ports, stores, { command, model: composed }));
  const { template, version } = chosen;
  const ref = { id: template.id, version: version.number, file: version.file.hash };
  const model = { ...composed, paper: { ...composed.paper, template: ref } };
  const checked = footOf(ports, model.paper);
  const { number } = model;
  const made = { paper: printedPaper(model.paper, checked), number, fields };
  const bytes = await paperByTemplate(ports, chosen, made);
  if (!bytes.ok) return bytes;
  return ok(await keepPaper(ports, stores, { command, model, checked, bytes: bytes.value }));
}

interface Numbered {
  readonly number: string;
  readonly paper: Paper;
}

/** Digest and foot of a paper that has its number. */
function footOf(ports: Ports, paper: Paper) {
  const digest = ports.files.hashOf(canonicalPaper(paper));
  return { digest, checkCode: checkCodeOf(digest), printedAddress: printedAddressOf(ports) };
}

async function keepComposed(
  ports: Ports,
  stores: Stores,
  { command, model }: { readonly command: IssueCommand; readonly model: Numbered },
): Promise<IssuedPaperRow> {
  const checked = footOf(ports, model.paper);
  const bytes = await ports.papers.toDocx(printedPaper(model.paper, checked));
  return keepPaper(ports, stores, { command, model, checked, bytes });
}

async function keepPaper(
  ports: Ports,
  stores: Stores,
  kept: {
    readonly command: IssueCommand;
    readonly model: Numbered;
    readonly checked: ReturnType<typeof footOf>;
    readonly bytes: Uint8Array;
  },
): Promise<IssuedPaperRow> {
  const { command, model, checked } = kept;
  const { template } = model.paper;
  const stored = await ports.files.put(kept.bytes);
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
    ...checked,
    docxHash: stored.hash,
    pdfHash: undefined,
    issuedAt,
    issuedBy: command.actor.accountId,
    secondPerson: command.secondPerson,
    ...(template ? { template: { id: template.id, version: template.version } } : {}),
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
): Promise<Numbered> {
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
