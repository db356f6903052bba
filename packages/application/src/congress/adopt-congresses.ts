import type { Congress, MoveRefusal } from '@daihoi/domain/congress';
import {
  err,
  ok,
  type AccountId,
  type CalendarDate,
  type CongressId,
  type Instant,
  type Result,
} from '@daihoi/domain/kernel';
import {
  contributionsOf,
  membershipsOf,
  levelledSteps,
  stepsBetween,
} from '@daihoi/domain/progress';
import type { UnitRow } from '../organisation/unit-store.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { SeasonRow, WindowRow } from '../season/season-store.ts';
import type { CongressDetails, CongressEvent } from './congress-store.ts';
import type { CongressHistory } from './history-store.ts';
import { replayHistory, type HistoryStep } from './replay-history.ts';

/** The life of one unit's congress up to now, told from outside. */
export interface ToldCongress extends Pick<
  Congress,
  'type' | 'contents' | 'pilot' | 'directElection'
> {
  readonly unit: Pick<UnitRow, 'id' | 'code' | 'path' | 'level'>;
  readonly details: CongressDetails;
  readonly steps: readonly HistoryStep[];
}

export type AdoptRefusal =
  | { readonly code: 'season.no-window-for-level'; readonly level: string }
  | {
      readonly code: 'congress.history-broken';
      readonly unitCode: string;
      readonly because: MoveRefusal;
    };

/**
 * Takes over a season that has run for a while before this installation knew of it, in the caller's transaction: every
 * congress is lived through step by step by the table of moves, then written with its log and its part of the boards.
 * Checklists are not asked again: what they ask for was seen by people at the time.
 * @returns the congresses in the order told
 */
export async function adoptCongresses(
  ports: Pick<Ports, 'clock' | 'newId'>,
  stores: Stores,
  work: {
    readonly season: SeasonRow;
    readonly laidAt: Instant;
    readonly by: AccountId | undefined;
    readonly told: readonly ToldCongress[];
  },
): Promise<Result<readonly CongressHistory[], AdoptRefusal>> {
  const { season, told } = work;
  const windows = await stores.seasons.windows(season.id);
  const histories: CongressHistory[] = [];
  for (const each of told) {
    const window = nearestWindow(windows, each.unit);
    if (!window) return err({ code: 'season.no-window-for-level', level: each.unit.level });
    const laid = layOne(ports.newId<CongressId>(), { season, told: each, closes: window.closes });
    const lived = replayHistory(laid, each.steps);
    if (!lived.ok)
      return err({
        code: 'congress.history-broken',
        unitCode: each.unit.code,
        because: lived.error,
      });
    histories.push(toHistory(each, lived.value.congress, [laidEvent(work), ...lived.value.events]));
  }
  await stores.histories.insertMany(histories);
  await stores.boards.addSteps(season.id, boardSteps(season, histories));
  return ok(histories);
}

function nearestWindow(
  windows: readonly (WindowRow & { readonly path: string })[],
  unit: ToldCongress['unit'],
): WindowRow | undefined {
  return windows
    .filter((each) => each.level === unit.level && unit.path.startsWith(each.path))
    .toSorted((left, right) => right.path.length - left.path.length)[0];
}

function layOne(
  id: CongressId,
  given: {
    readonly season: SeasonRow;
    readonly told: ToldCongress;
    readonly closes: CalendarDate;
  },
): Congress {
  const { season, told, closes } = given;
  const { type, contents, pilot, directElection } = told;
  return {
    id,
    seasonId: season.id,
    unitId: told.unit.id,
    state: 'DRAFT_PLAN',
    type,
    contents,
    pilot,
    directElection,
    deadline: closes,
    countedFrom: season.countedFrom,
    days: {},
    postponements: [],
    returns: 0,
    steps: [],
    schedules: [],
  };
}

function laidEvent(work: {
  readonly season: SeasonRow;
  readonly laidAt: Instant;
  readonly by: AccountId | undefined;
}): CongressEvent {
  return {
    kind: 'congress.laid',
    occurredOn: work.season.countedFrom,
    recordedAt: work.laidAt,
    actorId: work.by,
    payload: { season: work.season.code },
  };
}

function toHistory(
  told: ToldCongress,
  value: Congress,
  events: readonly CongressEvent[],
): CongressHistory {
  return {
    record: {
      value,
      version: events.length,
      level: told.unit.level,
      unitPath: told.unit.path,
      details: told.details,
      rulebookHash: undefined,
    },
    events,
  };
}

function boardSteps(season: SeasonRow, histories: readonly CongressHistory[]) {
  const steps = histories.flatMap(({ record }) =>
    levelledSteps(
      record,
      contributionsOf(record.value, season.settings.leadDays),
      membershipsOf([{ path: record.unitPath, from: season.countedFrom }]),
    ),
  );
  return stepsBetween([], steps);
}
