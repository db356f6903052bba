import { congressContents } from '@daihoi/domain/congress';
import { err, laterOf, ok, type Result, type SeasonId } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { UnitRow } from '../organisation/unit-store.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { congressLevels } from './check-plan.ts';
import { nearestWindow } from './nearest-window.ts';
import { layCongresses, type NoWindow } from './open-season.ts';
import type { SeasonRow } from './season-store.ts';

/** What laying would bring for one level. */
export interface LayLine {
  readonly level: string;
  readonly units: number;
  /** Units that have their congress already. */
  readonly laid: number;
  readonly missing: number;
  /** Of those missing, how many no window covers: they cannot be laid yet. */
  readonly withoutWindow: number;
}

export interface NothingToLay {
  readonly code: 'season.nothing-to-lay';
}

/** Level by level, how many congresses laying would create today: units that hold congresses and have none. */
export async function previewLay(
  stores: Stores,
  season: SeasonRow,
  ports: Pick<Ports, 'clock'>,
): Promise<readonly LayLine[]> {
  const { units, taken } = await unitsOf(stores, season, ports);
  const windows = await stores.seasons.windows(season.id);
  return congressLevels(season).flatMap(({ level }) => {
    const here = units.filter((unit) => unit.level === level);
    const missing = here.filter((unit) => !taken.has(unit.id));
    const withoutWindow = missing.filter((unit) => !nearestWindow(windows, unit)).length;
    if (here.length === 0) return [];
    const laid = here.length - missing.length;
    return [{ level, units: here.length, laid, missing: missing.length, withoutWindow }];
  });
}

/**
 * Lays the congresses that are missing on some levels: all of them in a new season, those of units born since in a
 * running one. Two who press at once lay them once.
 * @returns how many congresses were laid
 */
export function laySeason(
  ports: Ports,
  actor: Actor,
  order: {
    readonly seasonId: SeasonId;
    readonly version: number;
    readonly levels: readonly string[];
  },
): Promise<Result<number, NotFound | StaleVersion | NoWindow | NothingToLay>> {
  return ports.transact(
    async (stores): Promise<Result<number, NotFound | StaleVersion | NoWindow | NothingToLay>> => {
      const season = await stores.seasons.hold(order.seasonId);
      if (!season) return err({ code: 'target.not-found', kind: 'season', id: order.seasonId });
      if (season.version !== order.version)
        return err({ code: 'version.stale', expected: order.version });
      const { units, taken, root } = await unitsOf(stores, season, ports);
      const missing = units.filter(
        (unit) => order.levels.includes(unit.level) && !taken.has(unit.id),
      );
      if (missing.length === 0) return err({ code: 'season.nothing-to-lay' });
      const laid = await layCongresses(ports, stores, {
        actor,
        season,
        levels: order.levels,
        contents: season.settings.contents ?? congressContents,
        units: missing,
      });
      if (!laid.ok) return laid;
      await recordAct(stores, {
        at: ports.clock.now(),
        actor,
        act: 'season.lay',
        unit: root,
        target: { kind: 'season', id: season.id },
        after: { levels: order.levels, congresses: laid.value.length },
      });
      return ok(laid.value.length);
    },
  );
}

async function unitsOf(stores: Stores, season: SeasonRow, { clock }: Pick<Ports, 'clock'>) {
  const root = await stores.units.byId(season.rootUnitId);
  if (!root) return { units: [], taken: new Set<string>(), root };
  const units: readonly UnitRow[] = await stores.units.subtree(
    root.path,
    laterOf(clock.today(), season.countedFrom),
  );
  const rows = await stores.congresses.list({
    seasonId: season.id,
    path: root.path,
    limit: 1_000_000,
  });
  return { units, taken: new Set<string>(rows.map(({ record }) => record.value.unitId)), root };
}
