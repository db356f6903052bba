import { sql, type Kysely } from 'kysely';
import type {
  ContestSums,
  PersonSums,
  PersonTally,
  StatisticsScope,
  StatisticsStore,
} from '@daihoi/application/statistics';
import { electionOffices } from '@daihoi/domain/election';
import { calendarDate } from '@daihoi/domain/kernel';
import { rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { statisticsLists } from './statistics-lists.ts';
import { ballotsOf, personsOf } from './statistics-scope.ts';

const tallyKinds = ['age', 'education', 'politicalTheory'] as const;

/** Statistics over PostgreSQL: sums are made by the database, never by reading people one by one. */
export function statisticsStore(db: Kysely<Tables>): StatisticsStore {
  return {
    contestSums: (scope) => contestSums(db, scope),
    personSums: (scope) => personSums(db, scope),
    tallies: (scope) => tallies(db, scope),
    ...statisticsLists(db),
  };
}

async function contestSums(
  db: Kysely<Tables>,
  scope: StatisticsScope,
): Promise<readonly ContestSums[]> {
  const { rows } = await sql<SumRow>`
    select level, office,
      count(*) filter (where round = 1)::int as contests,
      coalesce(sum(seats) filter (where round = 1), 0)::int as seats,
      coalesce(sum(list_size) filter (where round = 1), 0)::int as candidates,
      coalesce(sum(re_election_stood) filter (where round = 1), 0)::int as "reElectionStood",
      count(*)::int as rounds,
      count(*) filter (where round = 1 and differs)::int as "notPerPlan"
    from (${ballotsOf(scope)}) b group by level, office order by level, office`.execute(db);
  return rows.map((row) => ({ ...row, office: rowMember(electionOffices, row.office) }));
}

async function personSums(
  db: Kysely<Tables>,
  scope: StatisticsScope,
): Promise<readonly PersonSums[]> {
  const { rows } = await sql<PersonSumRow>`
    select level, office,
      count(*)::int as elected,
      count(*) filter (where candidacy = 'RE_ELECTION')::int as "reElected",
      count(*) filter (where sex = 'FEMALE')::int as female,
      count(*) filter (where lower(btrim(ethnicity)) <> 'kinh')::int as "ethnicMinority",
      count(*) filter (where professor)::int as professors,
      count(*) filter (where by_congress)::int as "directlyElected",
      count(*) filter (where non_local)::int as "nonLocal",
      min(birth_date) as oldest, max(birth_date) as youngest
    from (${personsOf(scope)}) p group by level, office order by level, office`.execute(db);
  return rows.map((row) => ({
    ...row,
    office: rowMember(electionOffices, row.office),
    oldest: calendarDate(row.oldest),
    youngest: calendarDate(row.youngest),
  }));
}

async function tallies(
  db: Kysely<Tables>,
  scope: StatisticsScope,
): Promise<readonly PersonTally[]> {
  const { rows } = await sql<TallyRow>`
    with p as (${personsOf(scope)})
    select level, office, 'age' as of, age::text as code, count(*)::int as n
      from p group by 1, 2, 4
    union all
    select level, office, 'education', education, count(*)::int from p group by 1, 2, 4
    union all
    select level, office, 'politicalTheory', political_theory, count(*)::int
      from p group by 1, 2, 4
    order by 1, 2, 3, 4`.execute(db);
  return rows.map((row) => ({
    ...row,
    office: rowMember(electionOffices, row.office),
    of: rowMember(tallyKinds, row.of),
  }));
}

interface KeyRow {
  readonly level: string;
  readonly office: string;
}

interface SumRow extends KeyRow {
  readonly contests: number;
  readonly seats: number;
  readonly candidates: number;
  readonly reElectionStood: number;
  readonly rounds: number;
  readonly notPerPlan: number;
}

interface PersonSumRow extends KeyRow {
  readonly elected: number;
  readonly reElected: number;
  readonly female: number;
  readonly ethnicMinority: number;
  readonly professors: number;
  readonly directlyElected: number;
  readonly nonLocal: number;
  readonly oldest: string;
  readonly youngest: string;
}

interface TallyRow extends KeyRow {
  readonly of: string;
  readonly code: string;
  readonly n: number;
}
