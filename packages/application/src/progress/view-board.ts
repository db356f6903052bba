import {
  ok,
  type CalendarDate,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import type { Milestone } from '@daihoi/domain/progress';
import type { UnitRow } from '../organisation/index.ts';
import { findBoard } from './find-board.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { WindowRow } from '../season/index.ts';
import type { BoardCount, BoardTile } from './board-store.ts';
import { byLevelOrder } from './level-order.ts';
import type { ReportedShare } from './reported-share-store.ts';

/** One line of a board; every count is as of the board's day. */
export interface BoardLine {
  readonly level: string;
  readonly counts: Readonly<Partial<Record<Milestone, number>>>;
  /** The day that the total stands for: the board's day, for the tree is kept up to date (today at the latest). */
  readonly totalAsOf: CalendarDate;
  /** The last day on which the total changed: how long the denominator has stood. */
  readonly totalChangedOn: CalendarDate | undefined;
  readonly window: WindowRow | undefined;
  /** Shares reported without numerators: shown beside the counts, added to none. */
  readonly shares: readonly ReportedShare[];
}

export interface Board {
  readonly unit: UnitRow;
  readonly asOf: CalendarDate;
  /** Lowest level first. */
  readonly lines: readonly BoardLine[];
  /** Every window in force for the unit, lowest level first. */
  readonly windows: readonly WindowRow[];
  readonly tiles: readonly BoardTile[];
}

/** The board of a unit as of a day: its levels, and the units directly below it. */
export async function viewBoard(
  ports: Pick<Ports, 'read' | 'clock'>,
  ask: { readonly unitId: UnitId; readonly seasonId: SeasonId; readonly asOf: CalendarDate },
): Promise<Result<Board, NotFound>> {
  const board = await findBoard(ports, ask);
  if (!board.ok) return board;
  const { unit, season } = board.value;
  const { boards, seasons, reportedShares } = ports.read;
  const today = ports.clock.today();
  const [counts, changed, windows, tiles, shares] = await Promise.all([
    boards.counts(ask.seasonId, unit.segment, ask.asOf),
    boards.totalChanges(ask.seasonId, unit.segment, ask.asOf),
    seasons.windowsAt(ask.seasonId, unit.path, ask.asOf < today ? ask.asOf : undefined),
    boards.tiles(ask.seasonId, unit.id, ask.asOf),
    reportedShares.latest(ask.seasonId, unit.id, ask.asOf),
  ]);
  const totalAsOf = ask.asOf < today ? ask.asOf : today;
  const lines = toLines({ counts, shares, windows, changed, totalAsOf });
  return ok({
    unit,
    asOf: ask.asOf,
    lines: lines.toSorted(byLevelOrder(season.levelScheme)),
    windows: windows.toSorted(byLevelOrder(season.levelScheme)),
    tiles,
  });
}

interface Gathered {
  readonly counts: readonly BoardCount[];
  readonly shares: readonly ReportedShare[];
  readonly windows: readonly WindowRow[];
  readonly changed: ReadonlyMap<string, CalendarDate>;
  readonly totalAsOf: CalendarDate;
}

/** A line for every level that has counts or a reported share. */
function toLines({ counts, shares, windows, changed, totalAsOf }: Gathered): readonly BoardLine[] {
  const levels = new Set([...counts, ...shares].map((each) => each.level));
  return [...levels].map((level) => ({
    level,
    counts: Object.fromEntries(
      counts.filter((count) => count.level === level).map((count) => [count.milestone, count.n]),
    ),
    totalAsOf,
    totalChangedOn: changed.get(level),
    window: windows.find((window) => window.level === level),
    shares: shares.filter((share) => share.level === level),
  }));
}
