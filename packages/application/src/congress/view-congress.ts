import {
  checklistOf,
  congressMoves,
  missingItems,
  movesFrom,
  type CheckItem,
  type CongressMove,
} from '@daihoi/domain/congress';
import { err, ok, type CalendarDate, type CongressId, type Result } from '@daihoi/domain/kernel';
import { contributionsOf, countAt } from '@daihoi/domain/progress';
import { may, type Act, type Actor } from '../access/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { CongressRecord } from './congress-store.ts';
import { gatherFacts } from './gather-facts.ts';
import { recordAsOf, type NotCountedYet } from './record-as-of.ts';
import { congressNotFound } from './record-congress.ts';

export interface OpenMove {
  readonly move: CongressMove;
  readonly act: Act;
  readonly mine: boolean;
  readonly checklist: readonly CheckItem[];
  readonly ready: boolean;
}

export interface CongressPage {
  readonly record: CongressRecord;
  readonly line: readonly UnitRow[];
  readonly late: boolean;
  readonly forecastLate: boolean;
  readonly moves: readonly OpenMove[];
  /** The past day that the page shows; undefined: as it stands now. */
  readonly asOf: CalendarDate | undefined;
}

/** The act of the policy table that stands behind a move. */
export function actOf(move: CongressMove): Act {
  if (congressMoves[move].side === 'own') return 'congress.prepare';
  const afterwards: readonly CongressMove[] = [
    'ratify',
    'ratifyInPart',
    'refuseRatification',
    'returnResult',
  ];
  return afterwards.includes(move) ? 'result.decide' : 'congress.decide';
}

/**
 * Everything that the page of one congress shows, with the moves that may start now and what each still lacks.
 * @param asOf a past day: the page then shows how the congress stood, and no moves
 */
export async function viewCongress(
  ports: Ports,
  actor: Actor,
  { id, asOf }: { readonly id: CongressId; readonly asOf: CalendarDate | undefined },
): Promise<Result<CongressPage, NotFound | NotCountedYet>> {
  const record = await ports.read.congresses.byId(id);
  if (!record) return err(congressNotFound(id));
  const today = ports.clock.today();
  if (asOf !== undefined && asOf < today) return viewPast(ports, record, asOf);
  const [line, facts, season] = await Promise.all([
    ports.read.units.lineTo(record.unitPath),
    gatherFacts(ports.read, record, today),
    ports.read.seasons.byId(record.value.seasonId),
  ]);
  const seesComplaints = may(actor, 'complaint.view', record.unitPath);
  const counts = contributionsOf(record.value, season?.settings.leadDays ?? {});
  const moves = movesFrom(record.value.state).map((move) => {
    const items = checklistOf(move, record.value, facts);
    const checklist = items.filter((item) => item.at !== 'complaints' || seesComplaints);
    const act = actOf(move);
    const ready = missingItems(items).length === 0;
    return { move, act, mine: may(actor, act, record.unitPath), checklist, ready };
  });
  return ok({
    record,
    line,
    moves,
    late: countAt(counts, 'late', today) > 0,
    forecastLate: countAt(counts, 'forecastLate', today) > 0,
    asOf: undefined,
  });
}

async function viewPast(
  ports: Ports,
  now: CongressRecord,
  day: CalendarDate,
): Promise<Result<CongressPage, NotCountedYet>> {
  const from = now.value.countedFrom;
  const record = await recordAsOf(ports.read, now, day);
  if (!record) return err({ code: 'congress.not-counted-yet', on: day, from });
  const [line, season] = await Promise.all([
    ports.read.units.lineTo(record.unitPath),
    ports.read.seasons.byId(record.value.seasonId),
  ]);
  const counts = contributionsOf(now.value, season?.settings.leadDays ?? {});
  return ok({
    record,
    line,
    moves: [],
    late: countAt(counts, 'late', day) > 0,
    forecastLate: countAt(counts, 'forecastLate', day) > 0,
    asOf: day,
  });
}
