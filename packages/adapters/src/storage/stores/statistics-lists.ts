import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { ContestPick, PersonPick, StatisticsStore } from '@daihoi/application/statistics';
import { electionOffices } from '@daihoi/domain/election';
import { calendarDate, type CongressId } from '@daihoi/domain/kernel';
import { rowId, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { ballotsOf, personsOf } from './statistics-scope.ts';

/** The lists behind the figures of the statistics, a page at a time. */
export function statisticsLists(db: Kysely<Tables>): Pick<StatisticsStore, 'persons' | 'contests'> {
  return {
    async persons(scope, { level, office, pick }, { offset, limit }) {
      const { rows } = await sql<PersonRow>`
        select p.*, u.full_name as unit_name, count(*) over ()::int as total
        from (${personsOf(scope)}) p join unit u on u.id = p.unit_id
        where p.level = ${level} and p.office = ${office} and ${personIs(pick)}
        order by p.name_sort, p.id offset ${offset} limit ${limit}`.execute(db);
      return {
        total: rows[0]?.total ?? 0,
        lines: rows.map((row) => ({
          congressId: rowId<CongressId>(row.congress_id),
          unitName: row.unit_name,
          office: rowMember(electionOffices, row.office),
          name: row.full_name,
          sex: row.sex,
          birthDate: {
            date: calendarDate(row.birth_date),
            precision: rowMember(['year', 'month', 'day'] as const, row.birth_precision),
          },
          ethnicity: row.ethnicity,
          education: row.education,
          politicalTheory: row.political_theory,
          candidacy: row.candidacy,
          post: row.post ?? '',
        })),
      };
    },
    async contests(scope, { level, office, pick }, { offset, limit }) {
      const { rows } = await sql<ContestRow>`
        with b as (${ballotsOf(scope)}), p as (${personsOf(scope)}),
        held as (
          select congress_id, unit_id,
            max(seats) filter (where round = 1)::int as seats,
            max(list_size) filter (where round = 1)::int as candidates,
            count(*)::int as rounds, bool_or(differs) as "notPerPlan",
            (select count(*) from p where p.congress_id = b.congress_id and p.office = ${office})::int as elected
          from b where level = ${level} and office = ${office} group by congress_id, unit_id)
        select h.*, u.full_name as unit_name, count(*) over ()::int as total
        from held h join unit u on u.id = h.unit_id where ${contestPicks[pick]}
        order by u.name_sort offset ${offset} limit ${limit}`.execute(db);
      return {
        total: rows[0]?.total ?? 0,
        lines: rows.map((row) => ({
          congressId: rowId<CongressId>(row.congress_id),
          unitName: row.unit_name,
          seats: row.seats,
          candidates: row.candidates,
          elected: row.elected,
          rounds: row.rounds,
          notPerPlan: row.notPerPlan,
        })),
      };
    },
  };
}

interface KeyRow {
  readonly level: string;
  readonly office: string;
}

interface PersonRow extends KeyRow {
  readonly congress_id: string;
  readonly unit_name: string;
  readonly full_name: string;
  readonly sex: string;
  readonly birth_date: string;
  readonly birth_precision: string;
  readonly ethnicity: string;
  readonly education: string;
  readonly political_theory: string;
  readonly candidacy: string;
  readonly post: string | null;
  readonly total: number;
}

interface ContestRow {
  readonly congress_id: string;
  readonly unit_name: string;
  readonly seats: number;
  readonly candidates: number;
  readonly elected: number;
  readonly rounds: number;
  readonly notPerPlan: boolean;
  readonly total: number;
}

/** Conditions that need nothing but their name. */
const plainPicks = {
  all: sql`true`,
  female: sql`p.sex = 'FEMALE'`,
  ethnicMinority: sql`lower(btrim(p.ethnicity)) <> 'kinh'`,
  reElected: sql`p.candidacy = 'RE_ELECTION'`,
  firstTime: sql`p.candidacy <> 'RE_ELECTION'`,
  professor: sql`p.professor`,
  direct: sql`p.by_congress`,
  nonLocal: sql`p.non_local`,
} as const;

function personIs(pick: PersonPick): RawBuilder<unknown> {
  if (pick.kind === 'age') return sql`p.age >= ${pick.from} and p.age <= ${pick.upTo ?? 999}`;
  if (pick.kind === 'education') return sql`p.education = ${pick.code}`;
  if (pick.kind === 'politicalTheory') return sql`p.political_theory = ${pick.code}`;
  return plainPicks[pick.kind];
}

const contestPicks: Readonly<Record<ContestPick, RawBuilder<unknown>>> = {
  all: sql`true`,
  notPerPlan: sql`h."notPerPlan"`,
  shortfall: sql`h.elected < h.seats`,
  repeated: sql`h.rounds > 1`,
};
