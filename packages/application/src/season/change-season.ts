import { err, ok, type CalendarDate, type Result, type SeasonId } from '@daihoi/domain/kernel';
import {
  contributionsOf,
  membershipsOf,
  levelledSteps,
  stepsBetween,
  type LeadDays,
} from '@daihoi/domain/progress';
import type { Actor } from '../access/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { checkPlan, type PlanRefusal } from './check-plan.ts';
import type { SeasonRow, SeasonSettings } from './season-store.ts';

/** The parts of a season that a section of the screen saves; what is left out stays. */
export interface SeasonChange {
  readonly seasonId: SeasonId;
  readonly version: number;
  readonly name?: string;
  readonly countedFrom?: CalendarDate;
  readonly levelScheme?: string;
  readonly settings?: Partial<SeasonSettings>;
  /** Parts that were emptied: the directive alone counts again. */
  readonly cleared?: readonly ('pilots' | 'paper')[];
}

export type ChangeSeasonRefusal =
  | PlanRefusal
  | NotFound
  | StaleVersion
  | { readonly code: 'season.laid-already'; readonly at: string; readonly congresses: number };

/**
 * Changes a season. The day from which it counts and its levels stand once congresses are laid, for boards are sums over
 * them; changed lead days move the boards of all its congresses in the same transaction.
 */
export function changeSeason(
  ports: Ports,
  actor: Actor,
  change: SeasonChange,
): Promise<Result<number, ChangeSeasonRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, ChangeSeasonRefusal>> => {
    const before = await stores.seasons.hold(change.seasonId);
    if (!before) return err({ code: 'target.not-found', kind: 'season', id: change.seasonId });
    if (before.version !== change.version)
      return err({ code: 'version.stale', expected: change.version });
    const after = changed(before, change);
    const sound = checkPlan(after);
    if (!sound.ok) return sound;
    const fixed = await fixedPart(stores, before, after);
    if (fixed) return err(fixed);
    const saved = await stores.seasons.save(after);
    if (!saved.ok) return saved;
    if (change.settings?.leadDays) await moveForecasts(stores, before, change.settings.leadDays);
    const root = await stores.units.byId(before.rootUnitId);
    await recordAct(stores, {
      at: ports.clock.now(),
      actor,
      act: 'season.change',
      unit: root,
      target: { kind: 'season', id: before.id },
      before,
      after: { ...after, version: saved.value },
    });
    return ok(saved.value);
  });
}

function changed(before: SeasonRow, change: SeasonChange): SeasonRow {
  const kept = Object.entries(before.settings).filter(
    ([part]) => !change.cleared?.some((each) => each === part),
  );
  const { leadDays } = before.settings;
  return {
    ...before,
    name: change.name ?? before.name,
    countedFrom: change.countedFrom ?? before.countedFrom,
    levelScheme: change.levelScheme ?? before.levelScheme,
    settings: { leadDays, ...Object.fromEntries(kept), ...change.settings },
  };
}

async function fixedPart(stores: Stores, before: SeasonRow, after: SeasonRow) {
  const at =
    before.countedFrom !== after.countedFrom
      ? 'countedFrom'
      : before.levelScheme === after.levelScheme
        ? undefined
        : 'levelScheme';
  if (at === undefined) return undefined;
  const congresses = await stores.seasons.congressCount(before.id);
  return congresses === 0 ? undefined : ({ code: 'season.laid-already', at, congresses } as const);
}

/** Forecasts follow from the days that each step needs: other days, other steps on every board. */
async function moveForecasts(stores: Stores, season: SeasonRow, lead: LeadDays): Promise<void> {
  const root = await stores.units.byId(season.rootUnitId);
  if (!root) return;
  const rows = await stores.congresses.list({
    seasonId: season.id,
    path: root.path,
    limit: 1_000_000,
  });
  const places = await stores.tree.placesOf(rows.map(({ record }) => record.value.unitId));
  function stepsUnder(days: LeadDays) {
    return rows.flatMap(({ record }) =>
      levelledSteps(
        record,
        contributionsOf(record.value, days),
        membershipsOf(places.get(record.value.unitId) ?? []),
      ),
    );
  }
  const steps = stepsBetween(stepsUnder(season.settings.leadDays), stepsUnder(lead));
  await stores.boards.addSteps(season.id, steps);
}
