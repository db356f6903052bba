import {
  checklistOf,
  congressAsOf,
  congressMoves,
  missingItems,
  nextMoves,
  stateAsOf,
  type CheckItem,
  type CongressMove,
  type CongressState,
  type MoveSide,
} from '@daihoi/domain/congress';
import {
  ok,
  type CalendarDate,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import {
  standingOf,
  standsBehind,
  type BoardFigure,
  type CongressStanding,
  type LeadDays,
} from '@daihoi/domain/progress';
import type { CongressRecord } from '../congress/congress-store.ts';
import { gatherFacts } from '../congress/gather-facts.ts';
import type { UnitRow } from '../organisation/index.ts';
import { findBoard } from './find-board.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { BoardUnit, BoardUnitsAsk } from './board-store.ts';

export interface BehindAsk {
  readonly unitId: UnitId;
  readonly seasonId: SeasonId;
  readonly level: string;
  readonly figure: BoardFigure;
  readonly asOf: CalendarDate;
  readonly after?: string;
  readonly limit: number;
  /** Leave the unit's own congress out, as reports do that speak of those below. */
  readonly below?: boolean;
  /** Also say what each congress waits for (today only: a checklist has no past). */
  readonly waiting: boolean;
}

/** What a congress waits for: the first thing that its next move lacks, or the move itself. */
export interface WaitsFor {
  readonly move: CongressMove;
  readonly side: MoveSide;
  readonly item: CheckItem | undefined;
}

/** One congress behind a figure, as it stood on the day. */
export interface BehindRow extends BoardUnit {
  readonly state: CongressState | undefined;
  readonly standing: CongressStanding;
  readonly grassroots: number;
  readonly waits: WaitsFor | undefined;
}

export interface BehindPage {
  readonly rows: readonly BehindRow[];
  /** Where the next page begins; undefined after the last. */
  readonly next: string | undefined;
}

/** At most so many candidates are looked at for one page; a longer search goes on with the next page. */
const mostChunks = 10;

/** The congresses that a figure of a board counts, in the order of the tree, a page at a time. */
export async function listBehind(
  ports: Ports,
  ask: BehindAsk,
): Promise<Result<BehindPage, NotFound>> {
  const board = await findBoard(ports, ask);
  if (!board.ok) return board;
  const { unit, season } = board.value;
  const lead = season.settings.leadDays;
  const pathThen = await pathOn(ports, unit, ask.asOf);
  const found = await collect(ports, {
    seasonId: ask.seasonId,
    path: unit.path,
    pathThen,
    level: ask.level,
    figure: ask.figure,
    asOf: ask.asOf,
    lead,
    after: ask.after,
    limit: Math.max(ask.limit + 1, 100),
  });
  const page = found.rows.slice(0, ask.limit);
  const cut = found.rows.length > page.length;
  const next = cut ? page.at(-1)?.record.unitPath : found.next;
  return ok({ rows: await toRows(ports, page, { ...ask, lead }), next });

  /** Candidates chunk by chunk until the page is full, the tree ends, or enough was looked at. */
  async function collect(from: Ports, first: BoardUnitsAsk) {
    const rows: BoardUnit[] = [];
    let { after } = first;
    for (let chunk = 0; chunk < mostChunks && rows.length <= ask.limit; chunk += 1) {
      const candidates = await from.read.boards.candidates({ ...first, after });
      rows.push(...candidates.filter((each) => isWanted(each) && isBehind(each, first)));
      after = candidates.at(-1)?.record.unitPath;
      if (candidates.length < first.limit) return { rows, next: undefined };
    }
    return { rows, next: after };
  }

  function isWanted({ unit: listed }: BoardUnit): boolean {
    return ask.below !== true || listed.id !== ask.unitId;
  }
}

/** Where the unit itself stood on a past day. */
async function pathOn(ports: Ports, unit: UnitRow, day: CalendarDate): Promise<string> {
  const places = await ports.read.units.places(unit.id);
  return places.findLast((place) => place.from <= day)?.path ?? unit.path;
}

function isBehind(
  { record }: BoardUnit,
  ask: { readonly figure: BoardFigure; readonly asOf: CalendarDate; readonly lead: LeadDays },
): boolean {
  return standsBehind(record.value, ask.figure, { lead: ask.lead, day: ask.asOf });
}

async function toRows(
  ports: Ports,
  found: readonly BoardUnit[],
  ask: BehindAsk & { readonly lead: LeadDays },
): Promise<readonly BehindRow[]> {
  const sizes = await ports.read.boards.grassroots(
    ask.seasonId,
    found.map((each) => each.unit.segment),
    ask.asOf,
  );
  const today = ports.clock.today();
  const waiting = ask.waiting && ask.asOf >= today;
  const waits = waiting ? await Promise.all(found.map((each) => waitsFor(ports, each))) : [];
  return found.map((each, index) => ({
    ...each,
    record: asOfDay(each.record, ask.asOf),
    state: stateAsOf(each.record.value, ask.asOf),
    standing: standingOf(each.record.value, ask.lead, ask.asOf),
    grassroots: sizes.get(each.unit.segment)?.total ?? 0,
    waits: waits[index],
  }));
}

/** The congress with the plan and the last day that were in force then. */
function asOfDay(record: CongressRecord, day: CalendarDate): CongressRecord {
  return { ...record, value: congressAsOf(record.value, day) ?? record.value };
}

/** The first thing that the next move of a congress lacks, as its checklist stands now. */
export async function waitsFor(
  ports: Ports,
  { record }: Pick<BoardUnit, 'record'>,
): Promise<WaitsFor | undefined> {
  const move = nextMoves[record.value.state];
  if (!move) return undefined;
  const facts = await gatherFacts(ports.read, record, ports.clock.today());
  const item = missingItems(checklistOf(move, record.value, facts))[0];
  return { move, side: congressMoves[move].side, item };
}
