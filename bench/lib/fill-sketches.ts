import type { Bench } from './open-bench.ts';

const batch = 250;

/** Writes stored papers with their fingerprints, titled by their number, in bulk and without asking after references. */
export async function fillSketches(
  pool: Bench['pool'],
  papers: readonly (readonly number[])[],
  unitId: string,
): Promise<void> {
  for (let at = 0; at < papers.length; at += batch) {
    const some = papers.slice(at, at + batch);
    await pool.query(
      `with file as (
         insert into stored_file (hash, media_type, bytes, stored_at)
         select encode(sha256(('bench ' || n)::bytea), 'hex'), 'text/plain', 1, now() from generate_series($1::int, $2::int) n
       )
       insert into paper_sketch (content_hash, method, counted_words, fingerprints)
       select encode(sha256(('bench ' || ($1 + at - 1))::bytea), 'hex'), 1, 24000, prints::int[]
       from unnest($3::text[]) with ordinality as given (prints, at)`,
      [at, at + some.length - 1, some.map((each) => `{${each.join(',')}}`)],
    );
  }
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    await client.query(
      `insert into paper_fingerprint
       select fingerprint, id from paper_sketch, unnest(fingerprints) as fingerprint order by 1, 2`,
    );
    await client.query(
      `insert into held_paper
       select gen_random_uuid(), $1, s.id, 'politicalReport', 'paper ' || n, '2020-06-01'
       from generate_series(0, $2::int) n
       join paper_sketch s on s.content_hash = encode(sha256(('bench ' || n)::bytea), 'hex')`,
      [unitId, papers.length - 1],
    );
    await client.query('commit');
    await client.query('vacuum analyze paper_fingerprint, paper_sketch, held_paper');
  } finally {
    client.release();
  }
}
