import type { CaseGiven } from '../lib/case.ts';
import { measureClients } from '../lib/measure.ts';
import type { Figures } from '../lib/print.ts';

const clients = 50;
const submissions = 1_000;

/** Results of one office entered and judged, from 50 clients at once: rights, versions, rows, audit chain, commit. */
export async function* submissionCase({
  bench,
  server,
  wanted,
}: CaseGiven): AsyncGenerator<Figures> {
  const name = `result submissions, ${clients} clients`;
  if (!wanted(name)) return;
  const closed = bench.nation.units.filter(
    (unit) => unit.level === 'GRASSROOTS' && unit.state === 'CLOSED',
  );
  await openForResults(
    bench,
    closed.slice(0, submissions).map((unit) => unit.congressId),
  );
  const timings = await measureClients(submissions, clients, (turn) =>
    server.send(
      'PUT',
      `/api/congresses/${closed[turn]?.congressId ?? ''}/result/committee/ballots/1`,
      {
        version: 0,
        form: minutes,
      },
    ),
  );
  yield { name, timings, goal: { perSecond: 100 } };
}

/** The person of the bench enters for every unit, as only its own office may: it is given that right there. */
async function openForResults(
  { pool }: CaseGiven['bench'],
  congressIds: readonly string[],
): Promise<void> {
  await pool.query(
    `insert into role_grant (id, account_id, role, unit_id, granted_at)
     select gen_random_uuid(), a.id, 'committeeOffice', c.unit_id, now()
     from congress c cross join account a where c.id = any($1::uuid[]) and a.username = 'bench'`,
    [congressIds],
  );
}

const minutes = {
  seats: 3,
  convened: 30,
  exclusions: [],
  present: 29,
  issued: 29,
  collected: 29,
  valid: 29,
  invalid: 0,
  invalidReasons: {},
  candidates: ['An', 'Bình', 'Chi', 'Dũng'].map((name, index) => ({
    id: name,
    name: `Nguyễn Văn ${name}`,
    candidacy: 'FIRST_TIME',
    votes: 25 - index * 4,
  })),
};
