import { sql, type RawBuilder } from 'kysely';
import type { StatisticsScope } from '@daihoi/application/statistics';
import { subtreeOf } from './subtree.ts';

/** Congresses of a subtree that had closed, and the ballots that counted at the end of the day. */
function counted({ seasonId, path, asOf }: StatisticsScope): RawBuilder<unknown> {
  const { from, to } = subtreeOf(path);
  return sql`c.season_id = ${seasonId} and c.unit_path >= ${from} and c.unit_path < ${to}
    and c.closed_on <= ${asOf}
    and (r.annulled_on is null or r.annulled_on > ${asOf})
    and (r.counted_from is null or r.counted_from <= ${asOf})`;
}

/** The ballots of a scope, each with the place of its congress and whether the office came out as foreseen. */
export function ballotsOf(scope: StatisticsScope): RawBuilder<unknown> {
  return sql`select c.level, c.unit_id, r.congress_id, r.office, r.round, r.seats, r.list_size,
      r.re_election_stood,
      exists (select 1 from scheme_difference d
        where d.congress_id = r.congress_id and d.office = r.office) as differs
    from congress c join election_result r on r.congress_id = c.id
    where ${counted(scope)}`;
}

/** Alternates, and people refused by that day, are not among those elected. Age is in full years on the day. */
export function personsOf(scope: StatisticsScope): RawBuilder<unknown> {
  const { asOf } = scope;
  return sql`select c.level, c.unit_id, r.by_congress, e.*,
      (extract(year from ${asOf}::date) - extract(year from e.birth_date))::int
        - (to_char(${asOf}::date, 'MMDD') < to_char(e.birth_date, 'MMDD'))::int as age
    from congress c
    join election_result r on r.congress_id = c.id
    join elected_person e on e.result_id = r.id
    where ${counted(scope)} and not e.alternate
      and (e.refused_on is null or e.refused_on > ${asOf})`;
}
