import { err, ok, type Result, type SeasonId, type UnitId } from '@daihoi/domain/kernel';
import type { LevelName, OrganizationLevel } from '@daihoi/domain/organisation';
import type { Rule } from '@daihoi/domain/rulebook';
import { centralWindow, type SourcedWindow } from '@daihoi/domain/season';
import type { UnitRow } from '../organisation/unit-store.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { congressLevels } from './check-plan.ts';
import { previewLay, type LayLine } from './lay-season.ts';
import { nearestWindow } from './nearest-window.ts';
import { rulesOfSeason } from './season-rules.ts';
import type { SeasonRow, WindowRecord } from './season-store.ts';
import { levelsUnder } from './set-window.ts';

export interface SeasonPage {
  readonly season: SeasonRow;
  readonly root: UnitRow;
  readonly levels: readonly { readonly level: OrganizationLevel; readonly names: LevelName }[];
  readonly rules: readonly Rule[];
  readonly lay: readonly LayLine[];
}

/** A season as its plan sets it up, with the rules it is checked by and the congresses it has and lacks. */
export async function viewSeason(
  ports: Ports,
  id: SeasonId,
): Promise<Result<SeasonPage, NotFound>> {
  const season = await ports.read.seasons.byId(id);
  const root = season && (await ports.read.units.byId(season.rootUnitId));
  if (!season || !root) return err({ code: 'target.not-found', kind: 'season', id });
  const lay = await previewLay(ports.read, season, ports);
  return ok({ season, root, levels: levelsOf(season, root), rules: rulesOfSeason(season), lay });
}

/** One level as a unit sees it: its own window, the superior's, the directive's, and those set below. */
export interface WindowLine {
  readonly level: OrganizationLevel;
  readonly names: LevelName;
  readonly own: WindowRecord | undefined;
  /** Earlier windows of the unit, latest first. */
  readonly replaced: readonly WindowRecord[];
  readonly parent: WindowRecord | undefined;
  readonly central: SourcedWindow | undefined;
  readonly below: readonly WindowRecord[];
}

export interface WindowsPage {
  readonly season: SeasonRow;
  readonly unit: UnitRow;
  readonly lines: readonly WindowLine[];
}

/** The windows of a season as they bind a unit, level by level. */
export async function viewWindows(
  ports: Ports,
  ask: { readonly seasonId: SeasonId; readonly unitId: UnitId },
): Promise<Result<WindowsPage, NotFound>> {
  const [season, unit] = await Promise.all([
    ports.read.seasons.byId(ask.seasonId),
    ports.read.units.byId(ask.unitId),
  ]);
  const root = season && (await ports.read.units.byId(season.rootUnitId));
  if (!season || !root) return err({ code: 'target.not-found', kind: 'season', id: ask.seasonId });
  if (!unit?.path.startsWith(root.path))
    return err({ code: 'target.not-found', kind: 'unit', id: ask.unitId });
  const records = await ports.read.seasons.windowRecords(season.id);
  const rules = rulesOfSeason(season);
  const lines = levelsOf(season, unit).map(({ level, names }): WindowLine => {
    const here = records.filter((each) => each.level === level);
    const mine = here.filter((each) => each.unitId === unit.id);
    const inForce = here.filter((each) => each.inForce && each.unitId !== unit.id);
    return {
      level,
      names,
      own: mine.find((each) => each.inForce),
      replaced: mine.filter((each) => !each.inForce),
      parent: nearestWindow(inForce, { path: unit.path, level }),
      central: centralWindow(rules, level),
      below: inForce.filter((each) => each.path.startsWith(unit.path)),
    };
  });
  return ok({ season, unit, lines });
}

function levelsOf(season: SeasonRow, unit: UnitRow) {
  const under = levelsUnder(season, unit);
  return congressLevels(season).filter((each) => under.includes(each.level));
}
