import { createHash } from 'node:crypto';
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
  const congressIds = bench.nation.units
    .filter((unit) => unit.level === 'GRASSROOTS' && unit.state === 'CLOSED')
    .slice(0, submissions)
    .map((unit) => unit.congressId);
  await openOffices(bench, congressIds);
  const timings = await measureClients(submissions, clients, async (turn) => {
    const congressId = congressIds[turn] ?? '';
    await server.send({
      method: 'PUT',
      path: `/api/congresses/${congressId}/result/committee/ballots/1`,
      body: { version: 0, form: minutes },
      as: { cookie: `daihoi=${tokenOf(congressId)}` },
    });
  });
  yield { name, timings, goal: { perSecond: 100 } };
}

/** The token that the office of a congress is signed in with. */
function tokenOf(congressId: string): string {
  return `bench-${congressId}`;
}

/** Every unit has an office of its own, signed in: only the own office may enter results. */
async function openOffices(
  { pool }: CaseGiven['bench'],
  congressIds: readonly string[],
): Promise<void> {
  const hashes = congressIds.map((id) => createHash('sha256').update(tokenOf(id)).digest('hex'));
  await pool.query(
    `with office as (
       select gen_random_uuid() as id, gen_random_uuid() as grant_id, gen_random_uuid() as session_id, c.unit_id, h.token_hash
       from unnest($1::uuid[], $2::text[]) as h (congress_id, token_hash) join congress c on c.id = h.congress_id
     ), account_made as (
       insert into account (id, username, display_name, password_hash, created_at)
       select id, 'office-' || id, 'Office', '', now() from office
     ), grant_made as (
       insert into role_grant (id, account_id, role, unit_id, granted_at)
       select grant_id, id, 'committeeOffice', unit_id, now() from office
     )
     insert into session (id, token_hash, account_id, created_at, last_seen_at, expires_at, stage, address, agent)
     select session_id, token_hash, id, now(), now(), now() + interval '1 day', 'done', '127.0.0.1', 'bench' from office`,
    [congressIds, hashes],
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
