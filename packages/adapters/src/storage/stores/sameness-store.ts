import { sql, type Kysely, type RawBuilder } from 'kysely';
import type {
  FoundPaper,
  HeldPaper,
  HeldPaperId,
  PaperSight,
  PaperSketch,
  SamenessScope,
  SamenessStore,
} from '@daihoi/application/sameness';
import { calendarDate, type UnitId } from '@daihoi/domain/kernel';
import { fingerprintMethod, mostHolders } from '@daihoi/domain/paper-sameness';
import { rowId, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { subtreeOf } from './subtree.ts';

interface Row {
  readonly paper_id: string;
  readonly unit_id: string;
  readonly kind: string;
  readonly title: string;
  readonly held_on: string;
  readonly content_hash: string;
  readonly sight: string;
  readonly common: number;
}

/** Stored papers by their phrases, over PostgreSQL. */
export function samenessStore(db: Kysely<Tables>): SamenessStore {
  return {
    async keep(paper, sketch) {
      const sketchId = await sketchOf(db, paper.contentHash, sketch);
      const before = await heldSketch(db, paper.id);
      const row = {
        unit_id: paper.unitId,
        sketch_id: sketchId,
        kind: paper.kind,
        title: paper.title,
        held_on: paper.heldOn,
      };
      await db
        .insertInto('held_paper')
        .values({ paper_id: paper.id, ...row })
        .onConflict((conflict) => conflict.column('paper_id').doUpdateSet(row))
        .execute();
      if (before !== undefined && before !== sketchId) await forgetUnheld(db, before);
    },
    async release(id) {
      const before = await heldSketch(db, id);
      await db.deleteFrom('held_paper').where('paper_id', '=', id).execute();
      if (before !== undefined) await forgetUnheld(db, before);
    },
    async held(id) {
      const row = await db
        .selectFrom('held_paper as h')
        .innerJoin('paper_sketch as s', 's.id', 'h.sketch_id')
        .select(['h.paper_id', 'h.unit_id', 'h.kind', 'h.title', 'h.held_on', 's.content_hash'])
        .where('h.paper_id', '=', id)
        .executeTakeFirst();
      return row && toHeld(row);
    },
    async nearest(ask) {
      if (ask.fingerprints.length === 0 || ask.limit === 0) return [];
      const found = await sql<Row>`${nearestPapers(ask)}`.execute(db);
      return found.rows.map((row) => toFound(row, ask.fingerprints.length));
    },
  };
}

/** The sketch of a content, which is kept from being forgotten meanwhile; written when it is new. */
async function sketchOf(
  db: Kysely<Tables>,
  contentHash: string,
  sketch: PaperSketch,
): Promise<number> {
  const made = await writeSketch(db, contentHash, sketch);
  if (made !== undefined) return made;
  const known = await db
    .selectFrom('paper_sketch')
    .select('id')
    .where('content_hash', '=', contentHash)
    .where('method', '=', fingerprintMethod)
    .forKeyShare()
    .executeTakeFirst();
  // Somebody who forgot it while this waited for it: then it is new again.
  return known?.id ?? sketchOf(db, contentHash, sketch);
}

/** Of two who write one content at once, the second waits and is told that there is one. */
async function writeSketch(
  db: Kysely<Tables>,
  contentHash: string,
  { countedWords, fingerprints }: PaperSketch,
): Promise<number | undefined> {
  const made = await db
    .insertInto('paper_sketch')
    .values({
      content_hash: contentHash,
      method: fingerprintMethod,
      counted_words: countedWords,
      fingerprints: [...fingerprints],
    })
    .onConflict((conflict) => conflict.columns(['content_hash', 'method']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made === undefined) return undefined;
  await sql`insert into paper_fingerprint (fingerprint, sketch_id)
    select unnest(${[...fingerprints]}::integer[]), ${made.id}::integer`.execute(db);
  return made.id;
}

async function heldSketch(db: Kysely<Tables>, id: HeldPaperId): Promise<number | undefined> {
  const row = await db
    .selectFrom('held_paper')
    .select('sketch_id')
    .where('paper_id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row?.sketch_id;
}

/** Fingerprints of a content that nobody holds are taken away by their own numbers, without a walk through all. */
async function forgetUnheld(db: Kysely<Tables>, sketchId: number): Promise<void> {
  await db.selectFrom('paper_sketch').select('id').where('id', '=', sketchId).forUpdate().execute();
  // Asked behind the lock: whoever was taking the content up has written it by now.
  const holder = await db
    .selectFrom('held_paper')
    .select('paper_id')
    .where('sketch_id', '=', sketchId)
    .limit(1)
    .executeTakeFirst();
  if (holder !== undefined) return;
  await sql`delete from paper_fingerprint f using paper_sketch s
    where s.id = ${sketchId} and f.sketch_id = s.id and f.fingerprint = any(s.fingerprints)`.execute(
    db,
  );
  await db.deleteFrom('paper_sketch').where('id', '=', sketchId).execute();
}

/**
 * Every fingerprint is looked up by itself and gives at most one paper more than may have it; a phrase weighs the square of how
 * many times the number of its papers doubles up to all, as in the index of the domain.
 */
function nearestPapers({
  fingerprints,
  scope,
  except,
  limit,
}: Parameters<SamenessStore['nearest']>[0]): RawBuilder<Row> {
  return sql<Row>`
    with total as (select count(*)::integer as papers from paper_sketch),
    hit as (
      select p.sketch_id, count(*) over (partition by a.fingerprint) as holders
      from unnest(${[...fingerprints]}::integer[]) as a (fingerprint)
      cross join lateral (
        select f.sketch_id from paper_fingerprint f where f.fingerprint = a.fingerprint
        limit ${mostHolders + 1}
      ) p
    ),
    near as (
      select sketch_id, count(*)::integer as common,
        sum(power(${binaryDigits(sql`papers`)} - ${binaryDigits(sql`holders`)}, 2)) as weight
      from hit, total where holders <= ${mostHolders} group by sketch_id
    )
    select h.paper_id, h.unit_id, h.kind, h.title, h.held_on, s.content_hash, n.common,
      ${sightFrom(scope)} as sight
    from near n
    join paper_sketch s on s.id = n.sketch_id and s.method = ${fingerprintMethod}
    join held_paper h on h.sketch_id = s.id
    join unit u on u.id = h.unit_id
    where ${within(scope)} and h.paper_id is distinct from ${except ?? null}::uuid
    order by n.weight desc, n.common desc, h.held_on, h.paper_id
    limit ${limit}`;
}

/** How many binary digits a whole number has. */
function binaryDigits(value: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`(33 - position(B'1' in (${value})::integer::bit(32)))`;
}

function isBelow({ path }: SamenessScope): RawBuilder<boolean> {
  const subtree = subtreeOf(path);
  return sql<boolean>`(u.path >= ${subtree.from} and u.path < ${subtree.to})`;
}

function sightFrom(scope: SamenessScope): RawBuilder<string> {
  return sql<string>`case when u.id = ${scope.unitId} then 'own'
    when ${isBelow(scope)} then 'subtree' else 'neighbour' end`;
}

function within(scope: SamenessScope): RawBuilder<boolean> {
  if (!scope.neighbours) return isBelow(scope);
  return sql<boolean>`(${isBelow(scope)}
    or u.parent_id = (select parent_id from unit where id = ${scope.unitId}))`;
}

const sights: readonly PaperSight[] = ['own', 'subtree', 'neighbour'];

function toFound(row: Row, asked: number): FoundPaper {
  const share = { num: row.common, den: asked };
  return { paper: toHeld(row), sight: rowMember(sights, row.sight), share };
}

function toHeld(row: Omit<Row, 'sight' | 'common'>): HeldPaper {
  return {
    id: rowId<HeldPaperId>(row.paper_id),
    unitId: rowId<UnitId>(row.unit_id),
    contentHash: row.content_hash,
    kind: row.kind,
    title: row.title,
    heldOn: calendarDate(row.held_on),
  };
}
