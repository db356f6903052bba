import { createHash } from 'node:crypto';
import type { CaseGiven } from '../lib/case.ts';
import { measureClients, type Timings } from '../lib/measure.ts';
import type { Figures } from '../lib/print.ts';

const clients = 50;
const submissions = 1_000;
/** The first ones compile what the others run. */
const unmeasured = 200;

/**
 * Results of one office entered and judged, from 50 clients at once: rights, versions, rows, audit chain, commit. All over the
 * nation, as the goal has it; and all in one province, where each act waits for the one before it in the province's chain.
 */
export async function* submissionCase(given: CaseGiven): AsyncGenerator<Figures> {
  const closed = given.bench.nation.units
    .filter((unit) => unit.level === 'GRASSROOTS' && unit.state === 'CLOSED')
    .map((unit) => unit.congressId);
  const oneProvince = closed.slice(0, submissions);
  const step = Math.max(1, Math.floor((closed.length - submissions) / submissions));
  const everywhere = closed.slice(submissions).filter((_, at) => at % step === 0);
  const nation = { name: `result submissions, ${clients} clients`, goal: { perSecond: 100 } };
  const province = { name: 'result submissions, one province', goal: undefined };
  if (given.wanted(nation.name))
    yield { ...nation, timings: await submitAll(given, everywhere.slice(0, submissions)) };
  if (given.wanted(province.name))
    yield { ...province, timings: await submitAll(given, oneProvince) };
}

async function submitAll(
  { bench, server }: CaseGiven,
  congressIds: readonly string[],
): Promise<Timings> {
  await openOffices(bench, congressIds);
  async function submit(congressId: string | undefined): Promise<void> {
    await server.send({
      method: 'PUT',
      path: `/api/congresses/${congressId ?? ''}/result/committee/ballots/1`,
      body: { version: 0, form: minutes },
      as: { cookie: `daihoi=${tokenOf(congressId ?? '')}` },
    });
  }
  const [first, rest] = [congressIds.slice(0, unmeasured), congressIds.slice(unmeasured)];
  await measureClients(first.length, clients, (turn) => submit(first[turn]));
  return measureClients(rest.length, clients, (turn) => submit(rest[turn]));
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
