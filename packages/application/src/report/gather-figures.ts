import { stateAsOf } from '@daihoi/domain/congress';
import {
  err,
  ok,
  type CalendarDate,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { contributionsOf, countAt, type LeadDays } from '@daihoi/domain/progress';
import { formatFixed } from '@daihoi/domain/text';
import type { CongressRow } from '../congress/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { viewBoard, type Board, type BoardLine } from '../progress/index.ts';
import {
  remainingShown,
  type RemainingUnit,
  type ReportFigures,
  type ReportLevel,
  type ShareWithoutNumerator,
} from './report-figures.ts';

interface Ask {
  readonly unitId: UnitId;
  readonly seasonId: SeasonId;
  readonly asOf: CalendarDate;
}

/** Reads the figures of a progress report from the board of the unit and the congresses that are still open. */
export async function gatherFigures(
  ports: Pick<Ports, 'read' | 'clock'>,
  ask: Ask,
): Promise<Result<ReportFigures, NotFound>> {
  const [board, season] = await Promise.all([
    viewBoard(ports, ask),
    ports.read.seasons.byId(ask.seasonId),
  ]);
  if (!board.ok) return board;
  if (!season) return err({ code: 'target.not-found', kind: 'season', id: ask.seasonId });
  const { lines } = board.value;
  const lead = season.settings.leadDays;
  const levels: ReportLevel[] = [];
  for (const line of lines)
    levels.push(
      toLevel(line, await remainingOf(ports.read, { ask, board: board.value, line, lead })),
    );
  const { unitId, seasonId, asOf } = ask;
  return ok({ unitId, seasonId, asOf, levels, ownLevel: board.value.unit.level });
}

async function remainingOf(
  read: Stores,
  given: {
    readonly ask: Ask;
    readonly board: Board;
    readonly line: BoardLine;
    readonly lead: LeadDays;
  },
): Promise<readonly RemainingUnit[]> {
  const { ask, board, line, lead } = given;
  if ((line.counts.total ?? 0) === (line.counts.closed ?? 0)) return [];
  const rows = await read.congresses.list({
    seasonId: ask.seasonId,
    path: board.unit.path,
    level: line.level,
    openOn: ask.asOf,
    limit: remainingShown,
  });
  return rows.map((row) => toRemaining(row, ask.asOf, lead));
}

function toRemaining(row: CongressRow, asOf: CalendarDate, lead: LeadDays): RemainingUnit {
  const { value } = row.record;
  const counts = contributionsOf(value, lead);
  return {
    congressId: value.id,
    code: row.unit.code,
    name: row.unit.fullName,
    state: stateAsOf(value, asOf) ?? 'DRAFT_PLAN',
    planned: value.plan,
    deadline: value.deadline,
    late: countAt(counts, 'late', asOf) > 0,
    forecastLate: countAt(counts, 'forecastLate', asOf) > 0,
  };
}

function toLevel(line: BoardLine, remaining: readonly RemainingUnit[]): ReportLevel {
  const { counts } = line;
  return {
    level: line.level,
    total: counts.total ?? 0,
    totalAsOf: line.totalAsOf,
    held: counts.held ?? 0,
    closed: counts.closed ?? 0,
    reported: counts.reported ?? 0,
    ratified: counts.ratified ?? 0,
    late: counts.late ?? 0,
    forecastLate: counts.forecastLate ?? 0,
    postponed: counts.postponed ?? 0,
    deadline: line.window?.closes,
    remaining,
    share: shareOf(line),
  };
}

/** The newest share that was reported for a level without its numerator. */
function shareOf({ shares }: BoardLine): ShareWithoutNumerator | undefined {
  const newest = shares.toSorted((left, right) => (left.asOf < right.asOf ? 1 : -1))[0];
  if (!newest) return undefined;
  const whole = newest.hundredths % 100 === 0;
  const units = whole ? newest.hundredths / 100 : newest.hundredths;
  return { percent: formatFixed({ units, decimals: whole ? 0 : 2 }, 'vi'), asOf: newest.asOf };
}
