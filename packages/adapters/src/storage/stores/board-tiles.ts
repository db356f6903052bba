import { sql, type Kysely } from 'kysely';
import type { BoardTile } from '@daihoi/application/progress';
import { stateAsOf } from '@daihoi/domain/congress';
import type { CalendarDate, SeasonId, UnitId } from '@daihoi/domain/kernel';
import { contributionsOf, countAt } from '@daihoi/domain/progress';
import type { Tables } from '../tables/index.ts';
import { toCongressRecord } from './congress-row.ts';
import { seasonStore } from './season-store.ts';
import { unitStore } from './unit-store.ts';

interface Grassroots {
  readonly segment: string;
  readonly total: number;
  readonly closed: number;
}

/** The units directly below a unit on a day: state of their own congress, size and progress of their grassroots. */
export async function boardTiles(
  db: Kysely<Tables>,
  ask: { readonly seasonId: SeasonId; readonly unitId: UnitId; readonly asOf: CalendarDate },
): Promise<readonly BoardTile[]> {
  const children = await unitStore(db).children(ask.unitId, ask.asOf);
  if (children.length === 0) return [];
  const segments = children.map((child) => child.segment);
  const [congresses, grassroots, season] = await Promise.all([
    congressesOf(
      db,
      ask.seasonId,
      children.map((child) => child.id),
    ),
    grassrootsOf(db, { ...ask, segments }),
    seasonStore(db).byId(ask.seasonId),
  ]);
  const lead = season?.settings.leadDays ?? {};
  return children.map((unit) => {
    const congress = congresses.get(unit.id);
    const size = grassroots.get(unit.segment);
    return {
      unit,
      congressId: congress?.value.id,
      state: congress && stateAsOf(congress.value, ask.asOf),
      late:
        congress !== undefined &&
        countAt(contributionsOf(congress.value, lead), 'late', ask.asOf) > 0,
      forecastLate:
        congress !== undefined &&
        countAt(contributionsOf(congress.value, lead), 'forecastLate', ask.asOf) > 0,
      grassroots: { total: size?.total ?? 0, closed: size?.closed ?? 0 },
    };
  });
}

async function congressesOf(db: Kysely<Tables>, seasonId: SeasonId, unitIds: readonly UnitId[]) {
  const rows = await db
    .selectFrom('congress')
    .selectAll()
    .where('season_id', '=', seasonId)
    .where('unit_id', 'in', unitIds)
    .execute();
  return new Map(rows.map((row) => [row.unit_id, toCongressRecord(row)]));
}

/** Grassroots organisations under units, by segment: how many there are and how many have closed. */
export async function grassrootsOf(
  db: Kysely<Tables>,
  ask: {
    readonly seasonId: SeasonId;
    readonly asOf: CalendarDate;
    readonly segments: readonly string[];
  },
): Promise<ReadonlyMap<string, Grassroots>> {
  const found = await sql<Grassroots>`
    select segment,
      coalesce(sum(n) filter (where milestone = 'total'), 0)::int as total,
      coalesce(sum(n) filter (where milestone = 'closed'), 0)::int as closed
    from (
      select segment, milestone, n from rollup_day
        where season_id = ${ask.seasonId} and segment = any(${ask.segments}) and level = 'GRASSROOTS'
          and milestone in ('total', 'closed') and day <= ${ask.asOf}
      union all
      select segment, milestone, n from rollup_step
        where season_id = ${ask.seasonId} and segment = any(${ask.segments}) and level = 'GRASSROOTS'
          and milestone in ('total', 'closed') and day <= ${ask.asOf}
    ) s group by segment`.execute(db);
  return new Map(found.rows.map((row) => [row.segment, row]));
}
