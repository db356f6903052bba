import type { MoveRefusal, PlainMove } from '@daihoi/domain/congress';
import {
  err,
  ok,
  type AccountId,
  type CalendarDate,
  type CongressId,
  type Result,
  invariant,
} from '@daihoi/domain/kernel';
import {
  decideRatification,
  type Ratification,
  type RatificationDecision,
  type RatificationError,
} from '@daihoi/domain/result';
import { chooseRule } from '@daihoi/domain/rulebook';
import type { Actor } from '../access/index.ts';
import {
  congressNotFound,
  checkedMove,
  recordCongress,
  type ChecklistOpen,
  type CongressRecord,
} from '../congress/index.ts';
import {
  issueProgramPaper,
  type IssuedPaperRow,
  type Signer,
  type TemplatePaperRefusal,
} from '../issuing/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { readStanding, type CongressStanding } from './congress-standing.ts';
import { pendingResult } from './pending-result.ts';
import {
  ratificationFields,
  ratificationPaper,
  ratificationTitle,
  type DecisionContent,
} from './ratification-paper.ts';
import { writeDecision } from './write-decision.ts';

export type RatifyRefusal =
  | MoveRefusal
  | ChecklistOpen
  | StaleVersion
  | NotFound
  | RatificationError
  | TemplatePaperRefusal
  | { readonly code: 'rulebook.no-regulation'; readonly on: CalendarDate };

export interface RatifyCommand {
  readonly congressId: CongressId;
  readonly version: number;
  readonly on: CalendarDate;
  readonly ratification: Ratification;
  readonly signer: Signer;
  readonly place?: string;
  /** Who confirmed the decision beside the actor. */
  readonly secondPerson: AccountId;
}

export interface Ratified {
  readonly version: number;
  readonly paper: IssuedPaperRow;
}

const moves = {
  full: 'ratify',
  partial: 'ratifyInPart',
  refused: 'refuseRatification',
} as const satisfies Record<Ratification['kind'], PlainMove>;

/**
 * Decides on a reported result: in full, in part, or refused with the order to vote again. Issues the decision paper, marks
 * the people, and moves the congress, all in one transaction. Of two people deciding at once the second is refused before
 * a number is taken.
 */
export function ratifyResult(
  ports: Ports,
  actor: Actor,
  command: RatifyCommand,
): Promise<Result<Ratified, RatifyRefusal>> {
  return ports.transact(async (stores): Promise<Result<Ratified, RatifyRefusal>> => {
    const before = await stores.congresses.hold(command.congressId);
    if (!before) return err(congressNotFound(command.congressId));
    const moved = await moveByDecision(ports, stores, { before, command });
    if (!moved.ok) return moved;
    const today = ports.clock.today();
    const standing = await readStanding(stores, before, today);
    if (!standing.ok) return standing;
    const decided = decideRatification(command.ratification, pendingResult(standing.value));
    if (!decided.ok) return decided;
    const deciding = {
      ...command,
      actor,
      before,
      standing: standing.value,
      decision: decided.value,
    };
    const paper = await issueDecision(ports, stores, deciding);
    if (!paper.ok) return paper;
    const written = await writeDecision(stores, deciding);
    if (!written.ok) return written;
    const recorded = await recordCongress(ports, stores, {
      actor,
      before,
      after: moved.value,
      act: `congress.${moves[command.ratification.kind]}`,
      occurredOn: command.on,
      payload: {
        move: moves[command.ratification.kind],
        on: command.on,
        ratification: command.ratification,
        paper: paper.value.number,
      },
    });
    return recorded.ok ? ok({ version: recorded.value, paper: paper.value }) : recorded;
  });
}

async function moveByDecision(
  ports: Ports,
  stores: Stores,
  work: { readonly before: CongressRecord; readonly command: RatifyCommand },
): Promise<Result<CongressRecord, MoveRefusal | ChecklistOpen | StaleVersion>> {
  const { before, command } = work;
  const move = moves[command.ratification.kind];
  const step = { move, on: command.on, today: ports.clock.today() };
  const moved = await checkedMove(stores, before, step);
  if (!moved.ok) return moved;
  return before.version === command.version
    ? ok({ ...before, value: moved.value })
    : err({ code: 'version.stale', expected: command.version });
}

interface Deciding extends RatifyCommand {
  readonly actor: Actor;
  readonly before: CongressRecord;
  readonly standing: CongressStanding;
  readonly decision: RatificationDecision;
}

async function issueDecision(
  ports: Ports,
  stores: Stores,
  deciding: Deciding,
): Promise<Result<IssuedPaperRow, TemplatePaperRefusal>> {
  const { before, actor, secondPerson, on } = deciding;
  const content = await contentOf(stores, deciding);
  const issuer = content.issuerLine.at(-1) ?? content.unit;
  const kind = paperKinds[deciding.ratification.kind];
  return issueProgramPaper(ports, stores, {
    actor,
    secondPerson,
    unit: issuer,
    season: content.season,
    congressId: before.value.id,
    type: 'decision',
    kind,
    fields: ratificationFields(content, kind),
    title: ratificationTitle(content),
    issuedOn: on,
    paper: ratificationPaper(content),
  });
}

const paperKinds = {
  full: 'ratificationDecision',
  partial: 'partialRatificationDecision',
  refused: 'ratificationRefusal',
} as const satisfies Record<Ratification['kind'], string>;

async function contentOf(stores: Stores, deciding: Deciding): Promise<DecisionContent> {
  const { before, standing } = deciding;
  const line = await stores.units.lineTo(before.unitPath);
  const season = await stores.seasons.byId(before.value.seasonId);
  const unit = line.at(-1);
  invariant(
    unit !== undefined && season !== undefined,
    `congress ${before.value.id} without unit or season`,
  );
  const rule = chooseRule(standing.rules.rules, { key: 'result.ratificationDue', level: 'ANY' });
  return {
    decision: deciding.decision,
    pending: pendingResult(standing),
    standing,
    unit,
    issuerLine: line.slice(0, -1),
    season,
    reportedOn: before.value.days.reportedOn ?? deciding.on,
    deadlineRule: rule?.source,
    on: deciding.on,
    signer: deciding.signer,
    ...(deciding.place === undefined ? {} : { place: deciding.place }),
  };
}
