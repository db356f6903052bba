import {
  err,
  ok,
  type CalendarDate,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import type { Milestone } from '@daihoi/domain/progress';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { WindowRow } from '../season/index.ts';
import type { BoardCount, BoardTile } from './board-store.ts';

/** One line of a board; every count is as of the board's day. */
export interface BoardLine {
  readonly level: string;
  readonly counts: Readonly<Partial<Record<Milestone, number>>>;
  readonly window: WindowRow | undefined;
}

export interface Board {
  readonly unit: UnitRow;
  readonly asOf: CalendarDate;
  readonly lines: readonly BoardLine[];
  readonly tiles: readonly BoardTile[];
}

/** The board of a unit as of a day: its levels, and the units directly below it. */
export async function viewBoard(
  ports: Ports,
  ask: { readonly unitId: UnitId; readonly seasonId: SeasonId; readonly asOf: CalendarDate },
): Promise<Result<Board, NotFound>> {
  const unit = await ports.read.units.byId(ask.unitId);
  if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: ask.unitId });
  const { boards, seasons } = ports.read;
  const [counts, windows, tiles] = await Promise.all([
    boards.counts(ask.seasonId, unit.segment, ask.asOf),
    seasons.windowsAt(ask.seasonId, unit.path),
    boards.tiles(ask.seasonId, unit.id, ask.asOf),
  ]);
  return ok({ unit, asOf: ask.asOf, lines: toLines(counts, windows), tiles });
}

function toLines(
  counts: readonly BoardCount[],
  windows: readonly WindowRow[],
): readonly BoardLine[] {
  const byLevel = Map.groupBy(counts, (count) => count.level);
  return [...byLevel].map(([level, rows]) => ({
    level,
    counts: Object.fromEntries(rows.map((row) => [row.milestone, row.n])),
    window: windows.find((window) => window.level === level),
  }));
}
