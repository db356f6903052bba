import type {
  BehindRow,
  Board,
  BoardChanges,
  BoardLine,
  WaitsFor,
} from '@daihoi/application/progress';
import type * as wire from '@daihoi/contract/progress';
import { toUnitRef } from './shapes.ts';

export function toBoard(board: Board): wire.Board {
  return {
    unit: toUnitRef(board.unit),
    asOf: board.asOf,
    levels: board.lines.map(toLevel),
    windows: board.windows.map(({ level, opens, closes }) => ({ level, opens, closes })),
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

const noCounts = {
  total: 0,
  planned: 0,
  held: 0,
  closed: 0,
  reported: 0,
  ratified: 0,
  late: 0,
  forecastLate: 0,
  postponed: 0,
};

function toLevel(line: BoardLine): wire.BoardLevel {
  const { level, counts, window, shares } = line;
  return {
    level,
    ...noCounts,
    ...counts,
    totalAsOf: line.totalAsOf,
    totalChangedOn: line.totalChangedOn ?? null,
    window: window ? { opens: window.opens, closes: window.closes } : null,
    shares: shares.map(({ milestone, hundredths, asOf, source }) => ({
      milestone,
      hundredths,
      asOf,
      source,
    })),
  };
}

export function toBehindRow(row: BehindRow): wire.BehindRow {
  const { record, standing } = row;
  const { days } = record.value;
  return {
    congressId: record.value.id,
    unit: toUnitRef(row.unit),
    parentName: row.parentName ?? null,
    state: row.state ?? null,
    plan: record.value.plan ?? null,
    deadline: record.value.deadline,
    heldOn: days.heldOn ?? null,
    closedOn: days.closedOn ?? null,
    reportedOn: days.reportedOn ?? null,
    ratifiedOn: days.ratifiedOn ?? null,
    late: standing.late,
    forecastLate: standing.forecastLate,
    daysLate: standing.daysLate,
    closing: standing.closing ?? null,
    neededBy: standing.neededBy ?? null,
    grassroots: row.grassroots,
    waits: row.waits ? toWaits(row.waits) : null,
  };
}

function toWaits({ move, side, item }: WaitsFor): wire.BehindRow['waits'] {
  const open = item && { code: item.code, at: item.at, figures: { ...item.figures } };
  return { move, side, item: open ?? null };
}

export function toChanges({ counts, changes, next }: BoardChanges): wire.BoardChanges {
  return {
    counts: [...counts],
    changes: changes.map((change) => ({
      eventId: change.eventId,
      act: change.act,
      occurredOn: change.occurredOn,
      congressId: change.congressId,
      unit: toUnitRef(change.unit),
    })),
    next: next ? `${next.day},${next.eventId}` : null,
  };
}
