import {
  err,
  ok,
  type ArticleRef,
  type CalendarDate,
  type Id,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { isOrganizationLevel, type OrganizationLevel } from '@daihoi/domain/organisation';
import {
  centralWindow,
  checkWindow,
  type CongressWindow,
  type WindowError,
} from '@daihoi/domain/season';
import type { Actor } from '../access/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { UnitRow } from '../organisation/unit-store.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { congressLevels } from './check-plan.ts';
import { moveDeadlines } from './move-deadlines.ts';
import { nearestWindow } from './nearest-window.ts';
import { rulesOfSeason } from './season-rules.ts';
import type { NewWindow, SeasonRow, WindowRecord } from './season-store.ts';

export interface SetWindowCommand {
  readonly seasonId: SeasonId;
  readonly unitId: UnitId;
  readonly level: string;
  /** The version of the unit's own window that the person saw; 0 when it had set none. */
  readonly version: number;
  readonly opens: CalendarDate;
  readonly closes: CalendarDate;
  readonly pilotOpens: CalendarDate | undefined;
  readonly paper: string;
  readonly paperIssuedOn: CalendarDate | undefined;
  readonly reason: string | undefined;
}

type Outer = 'parent' | 'central';

export type WindowRefusal =
  | NotFound
  | StaleVersion
  | { readonly code: 'window.level-not-below'; readonly at: 'level' }
  | { readonly code: 'window.reason-missing'; readonly at: 'reason' }
  | {
      readonly code: 'window.inside-out';
      readonly at: 'opens' | 'pilotOpens';
      readonly opens: CalendarDate;
      readonly closes: CalendarDate;
    }
  | {
      readonly code: `window.opens-before-${Outer}` | `window.closes-after-${Outer}`;
      readonly at: 'opens' | 'closes' | 'pilotOpens';
      readonly given: CalendarDate;
      readonly limit: CalendarDate;
      readonly by: ArticleRef;
    }
  | {
      readonly code: 'window.below-outside';
      readonly at: 'opens' | 'closes' | 'pilotOpens';
      readonly units: number;
      readonly unit: string;
      readonly by: ArticleRef;
    };

export interface WindowSet {
  readonly version: number;
  /** Congresses that got another last day. */
  readonly moved: number;
}

/**
 * Sets or amends the window of a level for everything below a unit: inside the superior's and the directive's, around
 * those that units below have set. The old one is kept; open congresses follow in the same transaction.
 */
export function setWindow(
  ports: Ports,
  actor: Actor,
  command: SetWindowCommand,
): Promise<Result<WindowSet, WindowRefusal>> {
  return ports.transact(async (stores): Promise<Result<WindowSet, WindowRefusal>> => {
    const found = await loadWindow(stores, command);
    if (!found.ok) return found;
    const { season, unit, records, own, level } = found.value;
    if ((own?.version ?? 0) !== command.version)
      return err({ code: 'version.stale', expected: command.version });
    if (own && command.reason === undefined)
      return err({ code: 'window.reason-missing', at: 'reason' });
    const refused = checkAround({ command, season, unit, records, level });
    if (refused) return err(refused);
    const window: NewWindow = {
      id: ports.newId<Id<'WindowId'>>(),
      level,
      unitId: unit.id,
      opens: command.opens,
      closes: command.closes,
      pilotOpens: command.pilotOpens,
      paper: command.paper,
      paperIssuedOn: command.paperIssuedOn,
      reason: command.reason,
      setOn: ports.clock.today(),
      recordedAt: ports.clock.now(),
      recordedBy: actor.accountId,
    };
    await stores.seasons.setWindows(season.id, [window]);
    const moved = await moveDeadlines(ports, stores, { actor, season, window, path: unit.path });
    if (!moved.ok) return moved;
    await recordAct(stores, {
      at: window.recordedAt,
      actor,
      act: own ? 'season.amend-window' : 'season.set-window',
      unit,
      target: { kind: 'season', id: season.id },
      ...(own ? { before: spanOf(own) } : {}),
      after: { ...spanOf(window), reason: command.reason, congressesMoved: moved.value },
    });
    return ok({ version: command.version + 1, moved: moved.value });
  });
}

interface Found {
  readonly season: SeasonRow;
  readonly unit: UnitRow;
  readonly records: readonly WindowRecord[];
  readonly own: WindowRecord | undefined;
  readonly level: OrganizationLevel;
}

async function loadWindow(
  stores: Stores,
  { seasonId, unitId, level }: SetWindowCommand,
): Promise<Result<Found, WindowRefusal>> {
  const season = await stores.seasons.hold(seasonId);
  if (!season) return err({ code: 'target.not-found', kind: 'season', id: seasonId });
  const unit = await stores.units.byId(unitId);
  const root = await stores.units.byId(season.rootUnitId);
  if (!unit || !root || !unit.path.startsWith(root.path))
    return err({ code: 'target.not-found', kind: 'unit', id: unitId });
  if (!isOrganizationLevel(level) || !levelsUnder(season, unit).includes(level))
    return err({ code: 'window.level-not-below', at: 'level' });
  const records = (await stores.seasons.windowRecords(seasonId)).filter(
    (each) => each.inForce && each.level === level,
  );
  const own = records.find((each) => each.unitId === unitId);
  return ok({ season, unit, records, own, level });
}

/** The levels for which a unit may set windows: its own and those below that hold congresses. */
export function levelsUnder(
  season: SeasonRow,
  unit: Pick<UnitRow, 'level'>,
): readonly OrganizationLevel[] {
  const levels = congressLevels(season).map((each) => each.level);
  const rank = levels.findIndex((level) => level === unit.level);
  return rank < 0 ? levels : levels.slice(0, rank + 1);
}

function checkAround(given: Omit<Found, 'own'> & { readonly command: SetWindowCommand }) {
  const { command, season, unit, records, level } = given;
  const child = { window: windowOf(command), by: { document: command.paper } };
  const above = records.filter(
    (each) => each.path !== unit.path && unit.path.startsWith(each.path),
  );
  const parent = nearestWindow(above, { path: unit.path, level });
  const central = centralWindow(rulesOfSeason(season), level);
  const error = checkWindow({
    child,
    ...(parent ? { parent: sourced(parent) } : {}),
    ...(central ? { central } : {}),
  })[0];
  return error ? refusalOf(error, command) : checkBelow(given, child);
}

/** Windows of units below must still lie inside; who set them is told, for only they can change them. */
function checkBelow(
  { unit, records }: Pick<Found, 'unit' | 'records'>,
  own: { readonly window: CongressWindow; readonly by: ArticleRef },
): WindowRefusal | undefined {
  const below = records.filter(
    (each) => each.path !== unit.path && each.path.startsWith(unit.path),
  );
  const outside = below.flatMap((each) => {
    const error = checkWindow({ child: sourced(each), parent: own })[0];
    return error && 'end' in error ? [{ record: each, end: error.end }] : [];
  });
  const first = outside[0];
  if (!first) return undefined;
  return {
    code: 'window.below-outside',
    at: first.end,
    units: outside.length,
    unit: first.record.unitName,
    by: sourced(first.record).by,
  };
}

function refusalOf(error: WindowError, command: SetWindowCommand): WindowRefusal {
  if (error.code === 'window.inside-out') {
    const at = error.opens === command.opens ? 'opens' : 'pilotOpens';
    return { code: error.code, at, opens: error.opens, closes: error.closes };
  }
  const outer = error.code === 'window.outside-parent' ? 'parent' : 'central';
  const { end, given, limit, by } = error;
  const code = end === 'closes' ? 'closes-after' : 'opens-before';
  return { code: `window.${code}-${outer}`, at: end, given, limit, by };
}

type Span = Pick<WindowRecord, 'opens' | 'closes' | 'pilotOpens'>;

function windowOf({ opens, closes, pilotOpens }: Span): CongressWindow {
  return { opens, closes, ...(pilotOpens === undefined ? {} : { pilotOpens }) };
}

/** A window with the paper that sets it; where the paper is not on record, the unit stands for it. */
export function sourced(record: WindowRecord) {
  const { paper, paperIssuedOn, unitName } = record;
  const issuedOn = paperIssuedOn === undefined ? {} : { issuedOn: paperIssuedOn };
  return { window: windowOf(record), by: { document: paper ?? unitName, ...issuedOn } };
}

function spanOf(window: Span & { readonly level: string; readonly paper: string | undefined }) {
  const { level, opens, closes, pilotOpens, paper } = window;
  return { level, opens, closes, pilotOpens, paper };
}
