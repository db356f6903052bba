import {
  ok,
  type CalendarDate,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { levelCurve, pausesOf, type LevelCurve, type Pause } from '@daihoi/domain/progress';
import { findBoard } from './find-board.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { byLevelOrder } from './level-order.ts';

export interface NamedCurve extends LevelCurve {
  readonly level: string;
}

export interface BoardCurves {
  readonly levels: readonly NamedCurve[];
  /** Stretches on which a tenth of a level or more was put off at once. */
  readonly pauses: readonly Pause[];
}

/** The season of a unit in time: one curve a level, and the pauses. Cost grows with the days, not with the units. */
export async function viewCurves(
  ports: Ports,
  ask: { readonly unitId: UnitId; readonly seasonId: SeasonId; readonly asOf: CalendarDate },
): Promise<Result<BoardCurves, NotFound>> {
  const board = await findBoard(ports, ask);
  if (!board.ok) return board;
  const { unit, season } = board.value;
  const steps = await ports.read.boards.steps(ask.seasonId, unit.segment);
  const byLevel = [...Map.groupBy(steps, (step) => step.level)];
  const levels = byLevel.map(([level, own]) => ({ level, ...levelCurve(own, ask.asOf) }));
  const pauses = byLevel.flatMap(([, own], index) =>
    pausesOf(own, Math.max(3, Math.ceil((levels[index]?.total ?? 0) / 10))),
  );
  return ok({ levels: levels.toSorted(byLevelOrder(season.levelScheme)), pauses });
}
