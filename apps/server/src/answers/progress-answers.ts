import type { Ports } from '@daihoi/application/ports';
import { viewBoard, type Board, type BoardLine } from '@daihoi/application/progress';
import { progressRoutes } from '@daihoi/contract/progress';
import {
  brand,
  calendarDate,
  ok,
  type CalendarDate,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';
import { toUnitRef } from './shapes.ts';

/** Boards and what stands behind their figures. */
export function progressAnswers(ports: Ports): Served {
  return serve(progressRoutes, {
    async board({ params, query }) {
      const board = await viewBoard(ports, {
        unitId: brand<UnitId>(params.unitId),
        seasonId: brand<SeasonId>(query.season),
        asOf: calendarDate(query.asOf),
      });
      return board.ok ? ok(toBoard(board.value)) : board;
    },
  });
}

function toBoard(board: Board) {
  return {
    unit: toUnitRef(board.unit),
    asOf: board.asOf,
    levels: board.lines.map((line) => toLevel(line, board.asOf)),
    tiles: board.tiles.map((tile) => ({
      unit: toUnitRef(tile.unit),
      congressId: tile.congressId ?? null,
      state: tile.state ?? null,
      late: tile.late,
      forecastLate: tile.forecastLate,
      grassroots: tile.grassroots,
    })),
  };
}

function toLevel({ level, counts, window }: BoardLine, asOf: CalendarDate) {
  return {
    level,
    total: counts.total ?? 0,
    totalAsOf: asOf,
    planned: counts.planned ?? 0,
    held: counts.held ?? 0,
    closed: counts.closed ?? 0,
    reported: counts.reported ?? 0,
    ratified: counts.ratified ?? 0,
    late: counts.late ?? 0,
    forecastLate: counts.forecastLate ?? 0,
    postponed: counts.postponed ?? 0,
    window: window ? { opens: window.opens, closes: window.closes } : null,
  };
}
