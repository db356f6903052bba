import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely';
import type {
  BoardChange,
  BoardChangesAsk,
  BoardStore,
  BoardUnit,
  BoardUnitsAsk,
} from '@daihoi/application/progress';
import { calendarDate, type CongressId } from '@daihoi/domain/kernel';
import type { BoardFigure } from '@daihoi/domain/progress';
import { rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { toCongressRecord } from './congress-row.ts';
import { subtreeOf } from './subtree.ts';
import { toUnit } from './unit-store.ts';

type Lists = Pick<BoardStore, 'candidates' | 'changes' | 'openBelow' | 'reportedSince'>;
type CongressColumns = Selectable<Tables['congress']>;
type UnitColumns = Selectable<Tables['unit']>;

/** A congress row with its unit's columns behind a prefix, as one statement brings them. */
interface ListedRow extends CongressColumns {
  readonly u: UnitColumns;
  readonly parent_name: string | null;
}

/** Lists behind the figures of a board, each bounded by its page. */
export function boardLists(db: Kysely<Tables>): Lists {
  return {
    async candidates(ask) {
      const found = await sql<ListedRow>`
        select c.*, to_jsonb(u) as u, p.short_name as parent_name
        from (${underToday(ask)} union all ${leftSince(ask)} union all ${atOldLevel(ask)}) c
        join unit u on u.id = c.unit_id left join unit p on p.id = u.parent_id
        order by c.unit_path limit ${ask.limit}`.execute(db);
      return found.rows.map(toBoardUnit);
    },
    async openBelow(seasonId, unitId, limit) {
      const found = await sql<ListedRow>`
        select c.*, to_jsonb(u) as u, null as parent_name
        from unit u join congress c on c.unit_id = u.id and c.season_id = ${seasonId}
        where u.parent_id = ${unitId} and c.cancelled_on is null and c.ratified_on is null
        order by c.deadline, u.name_sort limit ${limit}`.execute(db);
      return found.rows.map(toBoardUnit);
    },
    async reportedSince(seasonId, unitId, since) {
      const row = await db
        .selectFrom('progress_report')
        .select('id')
        .where('season_id', '=', seasonId)
        .where('unit_id', '=', unitId)
        .where('as_of', '>=', since)
        .where('issued_paper_id', 'is not', null)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
    changes: (ask) => changes(db, ask),
  };
}

/** Congresses whose unit lies under the unit today, and lay there on the day. */
function underToday(ask: BoardUnitsAsk): RawBuilder<unknown> {
  const range = subtreeOf(ask.path);
  return sql`(select c.* from congress c
    where ${common(ask)} and c.unit_path >= ${range.from} and c.unit_path < ${range.to}
    and exists (select 1 from unit_state s where s.unit_id = c.unit_id and ${layThere(ask)})
    order by c.unit_path limit ${ask.limit})`;
}

/** Congresses whose unit has left since; few, found by the places that have an end. */
function leftSince(ask: BoardUnitsAsk): RawBuilder<unknown> {
  const range = subtreeOf(ask.path);
  return sql`(select c.* from congress c
    where ${common(ask)} and not (c.unit_path >= ${range.from} and c.unit_path < ${range.to})
    and c.unit_id in (select s.unit_id from unit_state s where s.valid_to is not null and ${layThere(ask)})
    order by c.unit_path limit ${ask.limit})`;
}

function common(ask: BoardUnitsAsk): RawBuilder<unknown> {
  return sql`c.season_id = ${ask.seasonId} and c.level = ${ask.level} and ${levelThen(ask)} = c.level
    and c.unit_path > ${ask.after ?? ''} and ${mayCount(ask)}`;
}

/** Congresses whose unit has got another level since; few, found by an index of their own. */
function atOldLevel(ask: BoardUnitsAsk): RawBuilder<unknown> {
  return sql`(select c.* from congress c
    where c.season_id = ${ask.seasonId} and c.details ? 'earlierLevels'
    and c.level <> ${ask.level} and ${levelThen(ask)} = ${ask.level}
    and c.unit_path > ${ask.after ?? ''} and ${mayCount(ask)}
    and exists (select 1 from unit_state s where s.unit_id = c.unit_id and ${layThere(ask)})
    order by c.unit_path limit ${ask.limit})`;
}

/** The level of a congress at the end of the day. */
function levelThen({ asOf }: BoardUnitsAsk): RawBuilder<unknown> {
  return sql`coalesce((select l->>'level' from jsonb_array_elements(c.details->'earlierLevels') l
    where l->>'until' > ${asOf} order by l->>'until' limit 1), c.level)`;
}

function layThere({ pathThen, asOf }: BoardUnitsAsk): RawBuilder<unknown> {
  const range = subtreeOf(pathThen);
  return sql`s.path >= ${range.from} and s.path < ${range.to}
    and s.valid_from <= ${asOf} and (s.valid_to is null or s.valid_to > ${asOf})`;
}

/** True when a schedule that was replaced after the day says so. */
function earlier(asOf: string, condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`exists (select 1 from jsonb_array_elements(c.schedules) s
    where s->>'until' > ${asOf} and ${condition})`;
}

/** The day column holds the last report; the superior had sent back, or ratified in part, or refused an earlier one. */
const reportedTwice = sql`(c.partly_ratified_on is not null or c.rejected_on is not null
  or c.steps @> '[{"move":"returnResult"}]')`;

/** The day columns narrow a figure down; what they cannot say (lead times, postponements) is decided by the domain. */
function mayCount({ figure, asOf, lead }: BoardUnitsAsk): RawBuilder<unknown> {
  const counted = sql`c.counted_from <= ${asOf} and (c.cancelled_on is null or c.cancelled_on > ${asOf})`;
  const open = sql`${counted} and (c.closed_on is null or c.closed_on > ${asOf})`;
  const longest = Math.max(0, ...Object.values(lead));
  const byFigure: Readonly<Record<BoardFigure, RawBuilder<unknown>>> = {
    total: counted,
    planned: sql`${counted} and (coalesce(c.plan_to, c.deadline) <= ${asOf}
      or ${earlier(asOf, sql`coalesce(s->'plan'->>'to', s->>'deadline') <= ${asOf}`)})`,
    held: sql`c.held_on <= ${asOf}`,
    closed: sql`c.closed_on <= ${asOf}`,
    reported: sql`(c.reported_on <= ${asOf} or ${reportedTwice})`,
    ratified: sql`c.ratified_on <= ${asOf}`,
    remaining: open,
    late: sql`${open} and (c.deadline < ${asOf} or c.postponements <> '[]'
      or ${earlier(asOf, sql`s->>'deadline' < ${asOf}`)})`,
    forecastLate: sql`${open} and (${earlier(asOf, sql`true`)} or c.deadline >= ${asOf}
      and (c.deadline < ${asOf}::date + ${longest}::int or c.plan_to > c.deadline))`,
    postponed: sql`c.postponements <> '[]'`,
    unplanned: open,
    unapproved: open,
    returned: sql`${open} and c.returned_on is not null`,
    unreported: sql`c.closed_on <= ${asOf}
      and (c.reported_on is null or c.reported_on > ${asOf} or ${reportedTwice})`,
    appraising: sql`(c.reported_on <= ${asOf} or ${reportedTwice}) and (c.ratified_on is null or c.ratified_on > ${asOf})`,
  };
  return byFigure[figure];
}

async function changes(db: Kysely<Tables>, ask: BoardChangesAsk): Promise<readonly BoardChange[]> {
  const range = subtreeOf(ask.path);
  const page = ask.before
    ? sql`and (e.occurred_on, e.id) < (${ask.before.day}::date, ${ask.before.eventId}::uuid)`
    : sql``;
  const found = await sql<{
    readonly id: string;
    readonly kind: string;
    readonly day: string;
    readonly congress_id: string;
    readonly u: UnitColumns;
  }>`
    select e.id, e.kind, e.occurred_on as day, c.id as congress_id, to_jsonb(u) as u
    from congress_event e join congress c on c.id = e.congress_id join unit u on u.id = c.unit_id
    where c.season_id = ${ask.seasonId} and c.unit_path >= ${range.from} and c.unit_path < ${range.to}
      and e.occurred_on > ${ask.since} and e.occurred_on <= ${ask.until} ${page}
    order by e.occurred_on desc, e.id desc limit ${ask.limit}`.execute(db);
  return found.rows.map((row) => ({
    eventId: row.id,
    act: row.kind,
    occurredOn: calendarDate(row.day),
    congressId: rowId<CongressId>(row.congress_id),
    unit: toUnit(row.u),
  }));
}

function toBoardUnit(row: ListedRow): BoardUnit {
  return {
    record: toCongressRecord(row),
    unit: toUnit(row.u),
    parentName: row.parent_name ?? undefined,
  };
}
