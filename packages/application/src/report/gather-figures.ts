import {
  err,
  ok,
  type CalendarDate,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { contributionsOf, countAt, milestones, type LeadDays } from '@daihoi/domain/progress';
import { formatFixed } from '@daihoi/domain/text';
import type { CongressRecord } from '../congress/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { viewBoard, type Board, type BoardLine, type ReportedShare } from '../progress/index.ts';
import { remainingUnits, shownOf, standing, summaryOf } from './remaining-units.ts';
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
  /** How many units of a level are named; `remainingShown` unless said. */
  readonly named?: number;
}

type Counts = BoardLine['counts'];

interface Gathering {
  readonly read: Stores;
  readonly ask: Ask;
  readonly board: Board;
  readonly own: CongressRecord | undefined;
  readonly lead: LeadDays;
}

/** Reads the figures of a progress report from the board of the unit and the congresses that are still open. */
export async function gatherFigures(
  ports: Pick<Ports, 'read' | 'clock'>,
  ask: Ask,
): Promise<Result<ReportFigures, NotFound>> {
  const [board, season, own] = await Promise.all([
    viewBoard(ports, ask),
    ports.read.seasons.byId(ask.seasonId),
    ports.read.congresses.byUnit(ask.seasonId, ask.unitId),
  ]);
  if (!board.ok) return board;
  if (!season) return err({ code: 'target.not-found', kind: 'season', id: ask.seasonId });
  const lead = season.settings.leadDays;
  const gathering = { read: ports.read, ask, board: board.value, own, lead };
  const levels: ReportLevel[] = [];
  for (const line of board.value.lines) levels.push(await levelBelow(gathering, line));
  const { unitId, seasonId, asOf } = ask;
  return ok({
    unitId,
    seasonId,
    asOf,
    levels: levels.filter((level) => level.total > 0 || level.shares.length > 0),
    own: ownLevel(gathering),
  });
}

/** A line of the board without the unit's own congress. */
async function levelBelow(gathering: Gathering, line: BoardLine): Promise<ReportLevel> {
  const { read, ask, board, own, lead } = gathering;
  const mine = own?.level === line.level ? countsOf(own, lead, ask.asOf) : {};
  const counts = Object.fromEntries(
    milestones.map((each) => [each, (line.counts[each] ?? 0) - (mine[each] ?? 0)]),
  );
  const { seasonId, asOf } = ask;
  const open = (counts['total'] ?? 0) > (counts['closed'] ?? 0);
  const found = { unit: board.unit, seasonId, asOf, level: line.level, lead };
  const units = open ? await remainingUnits(read, found) : [];
  return toLevel(ask, { line, counts, units, shares: line.shares });
}

function ownLevel({ ask, board, own, lead }: Gathering): ReportLevel | undefined {
  const line = own && board.lines.find((each) => each.level === own.level);
  if (!line) return undefined;
  const { unit } = board;
  const counts = countsOf(own, lead, ask.asOf);
  const itself = {
    ...standing(own.value, lead, ask.asOf),
    congressId: own.value.id,
    code: unit.code,
    name: unit.fullName,
    under: undefined,
  };
  const open = (counts.total ?? 0) > (counts.closed ?? 0);
  return toLevel(ask, { line, counts, units: open ? [itself] : [], shares: [] });
}

function countsOf(record: CongressRecord, lead: LeadDays, asOf: CalendarDate): Counts {
  const contributions = contributionsOf(record.value, lead);
  return Object.fromEntries(
    milestones.map((each) => [each, countAt(contributions, each, asOf)] as const),
  );
}

function toLevel(
  { asOf, named = remainingShown }: Ask,
  given: {
    readonly line: BoardLine;
    readonly counts: Counts;
    readonly units: readonly RemainingUnit[];
    readonly shares: readonly ReportedShare[];
  },
): ReportLevel {
  const { line, counts, units, shares } = given;
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
    remaining: shownOf(units, named),
    summary: summaryOf(units, asOf),
    shares: shares.map(toShare),
  };
}

/** A share as it was reported: 100, 47,5 or 99,96, never rounded. */
function toShare({ milestone, hundredths, asOf }: ReportedShare): ShareWithoutNumerator {
  const decimals = hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2;
  const units = hundredths / 10 ** (2 - decimals);
  return { milestone, percent: formatFixed({ units, decimals }, 'vi'), asOf };
}
