import { approveDossier, type ApproveError } from '@daihoi/domain/dossier';
import type { MoveRefusal } from '@daihoi/domain/congress';
import {
  err,
  ok,
  type CalendarDate,
  type CongressId,
  type Result,
  invariant,
} from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import { checkedMove, type ChecklistOpen } from '../congress/checked-move.ts';
import type { CongressRecord } from '../congress/congress-store.ts';
import { holdCongress } from '../congress/hold-congress.ts';
import { congressNotFound, recordCongress } from '../congress/record-congress.ts';
import {
  confirmSecondPerson,
  issueProgramPaper,
  type IssuedPaperRow,
  type SecondPerson,
  type SecondPersonClaim,
  type SecondPersonRefusal,
  type SecondPersonSecrets,
  type Signer,
  type TemplatePaperRefusal,
} from '../issuing/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { approvalFields, approvalNotice, approvalTitle } from './approval-notice.ts';
import { loadDossier, roundPapers } from './load-dossier.ts';

export type ApproveRefusal =
  | ApproveError
  | MoveRefusal
  | ChecklistOpen
  | SecondPersonRefusal
  | TemplatePaperRefusal
  | StaleVersion
  | NotFound;

export interface ApproveCommand {
  readonly congressId: CongressId;
  readonly version: number;
  readonly on: CalendarDate;
  readonly signer: Signer;
  readonly place: string | undefined;
  readonly direction: string | undefined;
  readonly second: SecondPersonClaim;
}

export interface Approved {
  readonly version: number;
  readonly paper: IssuedPaperRow;
}

/**
 * Approves a congress: two persons of the superior, every paper accepted, and one numbered notice. Of two who approve at
 * once one issues the notice; the other is told that the congress has moved on, and no number is lost.
 */
export async function approveCongress(
  tools: { readonly ports: Ports; readonly secrets: SecondPersonSecrets },
  actor: Actor,
  command: ApproveCommand,
): Promise<Result<Approved, ApproveRefusal>> {
  const { ports, secrets } = tools;
  const seen = await ports.read.congresses.byId(command.congressId);
  if (!seen) return err(congressNotFound(command.congressId));
  const second = await confirmSecondPerson(ports, secrets, {
    ...command.second,
    act: 'congress.decide',
    path: seen.unitPath,
    not: actor.accountId,
  });
  if (!second.ok) return second;
  return ports.transact((stores) =>
    approveHeld(ports, stores, { actor, command, second: second.value }),
  );
}

interface Approval {
  readonly actor: Actor;
  readonly command: ApproveCommand;
  readonly second: SecondPerson;
}

async function approveHeld(
  ports: Ports,
  stores: Stores,
  work: Approval,
): Promise<Result<Approved, ApproveRefusal>> {
  const { actor, command, second } = work;
  const held = await holdCongress(stores, command);
  if (!held.ok) return held;
  const before = held.value;
  const step = { move: 'approve', on: command.on, today: ports.clock.today() } as const;
  const moved = await checkedMove(stores, before, step);
  if (!moved.ok) return moved;
  const dossier = await loadDossier(stores, before, { phase: 'approval', today: step.today });
  const stamp = { by: actor.accountId, at: ports.clock.now() };
  const judged = approveDossier(dossier.value, stamp);
  if (!judged.ok) return judged;
  const papers = roundPapers(dossier);
  const number = dossier.rounds.at(-1)?.number ?? 1;
  await stores.dossiers.decideRound(dossier.key, { number, outcome: 'approved', papers, stamp });
  const paper = await issueNotice(ports, stores, {
    ...work,
    record: before,
    papers: papers.length,
  });
  if (!paper.ok) return paper;
  const saved = await recordCongress(ports, stores, {
    actor,
    before,
    after: { ...before, value: moved.value },
    act: 'congress.approve',
    occurredOn: command.on,
    payload: {
      move: 'approve',
      on: command.on,
      paper: paper.value.number,
      second: second.accountId,
    },
  });
  return saved.ok ? ok({ version: saved.value, paper: paper.value }) : saved;
}

async function issueNotice(
  ports: Ports,
  stores: Stores,
  work: Approval & { readonly record: CongressRecord; readonly papers: number },
): Promise<Result<IssuedPaperRow, TemplatePaperRefusal>> {
  const { actor, command, second, record } = work;
  const line = await stores.units.lineTo(record.unitPath);
  const superior = line.at(-2);
  const season = await stores.seasons.byId(record.value.seasonId);
  invariant(
    superior !== undefined && season !== undefined,
    `congress ${record.value.id} without superior or season`,
  );
  const notice = {
    line,
    season,
    congress: record.value,
    papers: work.papers,
    on: command.on,
    signer: command.signer,
    place: command.place,
    direction: command.direction,
  };
  return issueProgramPaper(ports, stores, {
    actor,
    secondPerson: second.accountId,
    unit: superior,
    season,
    congressId: record.value.id,
    type: 'notice',
    kind: 'approvalNotice',
    title: approvalTitle(notice),
    issuedOn: command.on,
    paper: approvalNotice(notice),
    fields: approvalFields(notice),
  });
}
