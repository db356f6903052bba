import {
  ok,
  type CalendarDate,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { milestones, type Milestone } from '@daihoi/domain/progress';
import { findBoard } from './find-board.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { byLevelOrder } from './level-order.ts';
import type { BoardChange, BoardChangesAsk, BoardCount } from './board-store.ts';

export interface CountChange {
  readonly level: string;
  readonly milestone: Milestone;
  readonly before: number;
  readonly after: number;
}

export interface BoardChanges {
  readonly counts: readonly CountChange[];
  readonly changes: readonly BoardChange[];
  /** Where the next page begins; undefined after the last. */
  readonly next: BoardChangesAsk['before'];
}

/** What changed on a board after one day, up to and including another: the figures, and the acts behind them. */
export async function viewChanges(
  ports: Ports,
  ask: {
    readonly unitId: UnitId;
    readonly seasonId: SeasonId;
    readonly since: CalendarDate;
    readonly until: CalendarDate;
    readonly before: BoardChangesAsk['before'];
    readonly limit: number;
  },
): Promise<Result<BoardChanges, NotFound>> {
  const board = await findBoard(ports, ask);
  if (!board.ok) return board;
  const { unit, season } = board.value;
  const { boards } = ports.read;
  const [before, after, found] = await Promise.all([
    boards.counts(ask.seasonId, unit.segment, ask.since),
    boards.counts(ask.seasonId, unit.segment, ask.until),
    boards.changes({ ...ask, path: unit.path, limit: ask.limit + 1 }),
  ]);
  const changes = found.slice(0, ask.limit);
  const last = changes.at(-1);
  const next =
    last && found.length > changes.length
      ? { day: last.occurredOn, eventId: last.eventId }
      : undefined;
  return ok({ counts: differences(before, after, season.levelScheme), changes, next });
}

function differences(
  before: readonly BoardCount[],
  after: readonly BoardCount[],
  schemeId: string,
): readonly CountChange[] {
  const old = new Map(before.map((count) => [keyOf(count), count.n]));
  return after
    .map((count) => ({
      level: count.level,
      milestone: count.milestone,
      before: old.get(keyOf(count)) ?? 0,
      after: count.n,
    }))
    .filter((change) => change.before !== change.after)
    .toSorted((left, right) => rankOf(left) - rankOf(right))
    .toSorted(byLevelOrder(schemeId));
}

function rankOf({ milestone }: CountChange): number {
  return milestones.indexOf(milestone);
}

function keyOf({ level, milestone }: BoardCount): string {
  return `${level}|${milestone}`;
}
