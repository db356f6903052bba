import type { Congress, CongressContent } from '@daihoi/domain/congress';
import { err, laterOf, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import {
  contributionsOf,
  levelledSteps,
  membershipsOf,
  stepsBetween,
} from '@daihoi/domain/progress';
import type { Actor } from '../access/index.ts';
import type { CongressRecord } from '../congress/congress-store.ts';
import type { UnitRow } from '../organisation/unit-store.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { nearestWindow } from './nearest-window.ts';
import type { SeasonRow, WindowRow } from './season-store.ts';

export interface NoWindow {
  readonly code: 'season.no-window-for-level';
  readonly level: string;
}

/**
 * Lays one congress for every unit under the season's root that stands on one of the levels, in the caller's
 * transaction. A congress takes its last day from the nearest window set for its level, and counts from the season's
 * first day on, or from the day its unit came into being.
 * @returns how many congresses were laid
 */
export async function layCongresses(
  ports: Pick<Ports, 'clock' | 'newId'>,
  stores: Stores,
  work: {
    readonly actor: Actor | undefined;
    readonly season: SeasonRow;
    readonly levels: readonly string[];
    readonly contents: readonly CongressContent[];
    /** The units to lay for; every unit valid on the season's first day where they are left out. */
    readonly units?: readonly UnitRow[];
  },
): Promise<Result<readonly CongressRecord[], NoWindow | NotFound>> {
  const { season } = work;
  const root = await stores.units.byId(season.rootUnitId);
  if (!root) return err({ code: 'target.not-found', kind: 'unit', id: season.rootUnitId });
  const windows = await stores.seasons.windows(season.id);
  const units = work.units ?? (await stores.units.subtree(root.path, season.countedFrom));
  const records: CongressRecord[] = [];
  for (const unit of units.filter((each) => work.levels.includes(each.level))) {
    const window = nearestWindow(windows, unit);
    if (!window) return err({ code: 'season.no-window-for-level', level: unit.level });
    records.push(
      newRecord({ id: ports.newId<CongressId>(), season, unit, window, contents: work.contents }),
    );
  }
  await stores.congresses.insertMany(records, {
    kind: 'congress.laid',
    occurredOn: season.countedFrom,
    recordedAt: ports.clock.now(),
    actorId: work.actor?.accountId,
    payload: { season: season.code },
  });
  await addToBoards(stores, season, records);
  return ok(records);
}

function newRecord(given: {
  readonly id: CongressId;
  readonly season: SeasonRow;
  readonly unit: UnitRow;
  readonly window: WindowRow;
  readonly contents: readonly CongressContent[];
}): CongressRecord {
  const { season, unit, window } = given;
  const value: Congress = {
    id: given.id,
    seasonId: season.id,
    unitId: unit.id,
    state: 'DRAFT_PLAN',
    type: 'DELEGATE',
    contents: given.contents,
    pilot: false,
    directElection: [],
    deadline: window.closes,
    countedFrom: laterOf(season.countedFrom, unit.validFrom),
    days: {},
    postponements: [],
    returns: 0,
    steps: [],
    schedules: [],
  };
  return {
    value,
    version: 1,
    level: unit.level,
    unitPath: unit.path,
    details: {},
    rulebookHash: undefined,
  };
}

async function addToBoards(
  stores: Stores,
  season: SeasonRow,
  records: readonly CongressRecord[],
): Promise<void> {
  const places = await stores.tree.placesOf(records.map((record) => record.value.unitId));
  const steps = records.flatMap((record) =>
    levelledSteps(
      record,
      contributionsOf(record.value, season.settings.leadDays),
      membershipsOf(places.get(record.value.unitId) ?? []),
    ),
  );
  await stores.boards.addSteps(season.id, stepsBetween([], steps));
}
