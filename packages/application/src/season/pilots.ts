import type { DirectPost } from '@daihoi/domain/congress';
import {
  err,
  ok,
  type CongressId,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { checkPilots, type PilotWarning } from '@daihoi/domain/season';
import type { Actor } from '../access/index.ts';
import type { CongressRow } from '../congress/congress-store.ts';
import { holdCongress } from '../congress/hold-congress.ts';
import { recordCongress } from '../congress/record-congress.ts';
import type { UnitRow } from '../organisation/unit-store.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import type { SeasonRow } from './season-store.ts';

/** The pilots that one upper organisation chooses among the congresses directly below it. */
export interface PilotGroup {
  readonly parent: UnitRow;
  readonly congresses: readonly CongressRow[];
  readonly pilots: number;
  readonly warnings: readonly PilotWarning[];
}

export interface PilotPage {
  readonly season: SeasonRow;
  readonly groups: readonly PilotGroup[];
}

/** The grassroots congresses under a unit by their upper organisation, with the bounds that each number of pilots misses. */
export async function listPilots(
  ports: Ports,
  ask: { readonly seasonId: SeasonId; readonly unitId: UnitId },
): Promise<Result<PilotPage, NotFound>> {
  const [season, unit] = await Promise.all([
    ports.read.seasons.byId(ask.seasonId),
    ports.read.units.byId(ask.unitId),
  ]);
  if (!season) return err({ code: 'target.not-found', kind: 'season', id: ask.seasonId });
  if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: ask.unitId });
  const [rows, units] = await Promise.all([
    ports.read.congresses.list({
      seasonId: season.id,
      path: unit.path,
      level: 'GRASSROOTS',
      limit: 20_000,
    }),
    ports.read.units.subtree(unit.path, ports.clock.today()),
  ]);
  const unitOf = new Map(units.map((each) => [each.id, each]));
  const byParent = Map.groupBy(rows, (row) => unitOf.get(row.unit.id)?.parentId);
  const parents = units.filter((each) => byParent.has(each.id));
  const groups = parents.map((parent) => groupOf(season, parent, byParent.get(parent.id) ?? []));
  return ok({ season, groups });
}

function groupOf(
  season: SeasonRow,
  parent: UnitRow,
  congresses: readonly CongressRow[],
): PilotGroup {
  const pilots = congresses.filter(({ record }) => record.value.pilot).length;
  const { pilots: bounds, paper } = season.settings;
  const by = { document: paper ?? season.code };
  const warnings = bounds ? checkPilots({ pilots, parents: 1, bounds: { ...bounds, by } }) : [];
  return { parent, congresses, pilots, warnings };
}

export type PilotRefusal =
  | NotFound
  | StaleVersion
  | { readonly code: 'pilot.congress-begun' }
  | { readonly code: 'pilot.post-not-in-season'; readonly at: 'directElection' };

/**
 * Makes a congress a pilot or takes it off the list, with the posts it elects directly: only those that the season's plan
 * allows. Once the session has begun neither changes.
 * @returns the congress's new version
 */
export function choosePilot(
  ports: Ports,
  actor: Actor,
  order: {
    readonly congressId: CongressId;
    readonly version: number;
    readonly pilot: boolean;
    readonly directElection: readonly DirectPost[];
  },
): Promise<Result<number, PilotRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, PilotRefusal>> => {
    const held = await holdCongress(stores, order);
    if (!held.ok) return held;
    const before = held.value;
    const { days } = before.value;
    const begun = days.preparatoryOn ?? days.heldOn ?? days.cancelledOn;
    if (begun !== undefined) return err({ code: 'pilot.congress-begun' });
    const season = await stores.seasons.byId(before.value.seasonId);
    const allowed = season?.settings.directElection ?? [];
    if (order.directElection.some((post) => !allowed.includes(post)))
      return err({ code: 'pilot.post-not-in-season', at: 'directElection' });
    const { pilot, directElection } = order;
    return recordCongress(ports, stores, {
      actor,
      before,
      after: { ...before, value: { ...before.value, pilot, directElection } },
      act: 'congress.choose-pilot',
      occurredOn: ports.clock.today(),
      payload: { pilot, directElection },
    });
  });
}
