import { sql, type Kysely } from 'kysely';
import type { BallotScanStore, UnreadScan } from '@daihoi/application/ballot-session';
import { electionOffices } from '@daihoi/domain/election';
import { orNull, rowId, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { toWitness } from './ballot-session-row.ts';
import { fromScan, toInk, toLayout, toScan, toScanPage, toWatch } from './ballot-scan-row.ts';

/** Scans in the counting room over PostgreSQL. */
export function ballotScanStore(db: Kysely<Tables>): BallotScanStore {
  return {
    ...layoutsIn(db),
    ...filesIn(db),
    ...pagesIn(db),
    ...filingIn(db),
    ...watchesIn(db),
  };
}

function layoutsIn(db: Kysely<Tables>): Pick<BallotScanStore, 'layouts' | 'rememberLayout'> {
  return {
    async layouts(id) {
      const rows = await db
        .selectFrom('ballot_layout')
        .selectAll()
        .where('session_id', '=', id)
        .orderBy('turn')
        .execute();
      return rows.map(toLayout);
    },
    async rememberLayout({ sessionId, hash, paper, fingerprint, text, at }) {
      await db
        .insertInto('ballot_layout')
        .values({ session_id: sessionId, hash, paper, fingerprint, layout: text, at })
        .onConflict((conflict) => conflict.columns(['session_id', 'hash']).doNothing())
        .execute();
    },
  };
}

function filesIn(
  db: Kysely<Tables>,
): Pick<
  BallotScanStore,
  'addFile' | 'files' | 'file' | 'tally' | 'unread' | 'setPageCount' | 'finish'
> {
  return {
    async addFile(file) {
      await db.insertInto('ballot_scan_file').values(fromScan(file)).execute();
      await db
        .insertInto('ballot_scan_state')
        .values({ file_id: file.id, page_count: null, read_at: null })
        .execute();
    },
    async files(id) {
      const rows = await scans(db).where('f.session_id', '=', id).orderBy('f.turn').execute();
      return rows.map(toScan);
    },
    async file(id) {
      const row = await scans(db).where('f.id', '=', id).executeTakeFirst();
      return row && toScan(row);
    },
    async tally(id) {
      const rows = await tallies(db, id).execute();
      return rows.map(({ witness, ...figures }) => ({ witness: toWitness(witness), ...figures }));
    },
    async unread() {
      const rows = await scans(db)
        .innerJoin('ballot_session as b', 'b.id', 'f.session_id')
        .select(['b.congress_id', 'b.office', 'b.number'])
        .where('b.state', '=', 'COUNTING')
        .where('s.read_at', 'is', null)
        .where('f.same_as', 'is', null)
        .orderBy('f.turn')
        .execute();
      return rows.map((row): UnreadScan => ({ ...toScan(row), place: placeOf(row) }));
    },
    async setPageCount(id, pages) {
      await db
        .updateTable('ballot_scan_state')
        .set({ page_count: pages })
        .where('file_id', '=', id)
        .execute();
    },
    async finish(id, at) {
      await db
        .updateTable('ballot_scan_state')
        .set({ read_at: at })
        .where('file_id', '=', id)
        .execute();
    },
  };
}

function placeOf(row: {
  readonly congress_id: string;
  readonly office: string;
  readonly number: number;
}) {
  return {
    congressId: rowId<UnreadScan['place']['congressId']>(row.congress_id),
    office: rowMember(electionOffices, row.office),
    number: row.number,
  };
}

function pagesIn(
  db: Kysely<Tables>,
): Pick<BallotScanStore, 'addPages' | 'pages' | 'pagesOf' | 'pageNumbers' | 'alike'> {
  return {
    async addPages(pages) {
      if (pages.length === 0) return;
      await db
        .insertInto('ballot_scan_page')
        .values(
          pages.map((page) => ({
            file_id: page.file,
            page: page.page,
            kind: page.kind,
            layout_page: orNull(page.layoutPage),
            rows: JSON.stringify(page.rows),
            doubts: JSON.stringify(page.doubts),
            fault: orNull(page.fault),
            upside_down: page.upsideDown,
            twin: orNull(page.twin),
            alike: orNull(page.alike),
            ink: JSON.stringify(page.ink),
          })),
        )
        .onConflict((conflict) => conflict.columns(['file_id', 'page']).doNothing())
        .execute();
    },
    async pages(id, witness) {
      const rows = await ofWitness(db, { sessionId: id, witness }).select(seen).execute();
      return rows.map(toScanPage);
    },
    async pagesOf(files) {
      if (files.length === 0) return [];
      const rows = await db
        .selectFrom('ballot_scan_page as p')
        .select(seen)
        .where('p.file_id', '=', sql<string>`any(${files})`)
        .orderBy('p.file_id')
        .orderBy('p.page')
        .execute();
      return rows.map(toScanPage);
    },
    async pageNumbers(id) {
      const rows = await db
        .selectFrom('ballot_scan_page')
        .select('page')
        .where('file_id', '=', id)
        .execute();
      return new Set(rows.map(({ page }) => page));
    },
    async alike(of, alike) {
      const rows = await ofWitness(db, of)
        .select(['p.file_id', 'p.page', 'p.ink'])
        .where('p.alike', '=', alike)
        .execute();
      return rows.map(toInk);
    },
  };
}

/** What was read of a page, without its ink. */
const seen = [
  'p.file_id',
  'p.page',
  'p.kind',
  'p.layout_page',
  'p.rows',
  'p.doubts',
  'p.fault',
  'p.upside_down',
  'p.twin',
] as const;

function tallies(db: Kysely<Tables>, sessionId: string) {
  return db
    .selectFrom('ballot_scan_file as f')
    .innerJoin('ballot_scan_state as s', 's.file_id', 'f.id')
    .select('f.witness')
    .select([
      sql<number>`count(*)::int`.as('files'),
      sql<number>`coalesce(sum(s.page_count), 0)::int`.as('opened'),
      sql<number>`count(s.read_at)::int`.as('read'),
      sql<number>`sum((select count(*) from ballot_scan_page p where p.file_id = f.id))::int`.as(
        'pages',
      ),
      sql<number>`(count(*) filter (where s.filed))::int`.as('filed'),
    ])
    .where('f.session_id', '=', sessionId)
    .groupBy('f.witness')
    .orderBy('f.witness');
}

function filingIn(db: Kysely<Tables>): Pick<BallotScanStore, 'setFiled' | 'unfiled'> {
  return {
    async setFiled(id, witness, filed) {
      await db
        .updateTable('ballot_scan_state')
        .set({ filed })
        .where('file_id', 'in', (of) =>
          of
            .selectFrom('ballot_scan_file')
            .select('id')
            .where('session_id', '=', id)
            .where('witness', '=', witness),
        )
        .execute();
    },
    async unfiled(id) {
      const rows = await db
        .selectFrom('ballot_scan_file as f')
        .innerJoin('ballot_scan_state as s', 's.file_id', 'f.id')
        .select('f.witness')
        .distinct()
        .where('f.session_id', '=', id)
        .where('s.filed', '=', false)
        .execute();
      return rows.map(({ witness }) => toWitness(witness));
    },
  };
}

function watchesIn(
  db: Kysely<Tables>,
): Pick<BallotScanStore, 'startWatch' | 'stopWatch' | 'watch'> {
  async function stopWatch(at: string): Promise<void> {
    await db
      .updateTable('ballot_scan_watch')
      .set({ stopped_at: at })
      .where('stopped_at', 'is', null)
      .execute();
  }
  return {
    stopWatch,
    async startWatch(watch) {
      await stopWatch(watch.startedAt);
      await db
        .insertInto('ballot_scan_watch')
        .values({
          id: watch.id,
          session_id: watch.sessionId,
          witness: watch.witness,
          member_id: watch.by,
          actor_id: watch.actorId,
          actor_name: watch.actorName,
          started_at: watch.startedAt,
          stopped_at: null,
        })
        .execute();
    },
    async watch() {
      const row = await db
        .selectFrom('ballot_scan_watch as w')
        .innerJoin('ballot_session as b', 'b.id', 'w.session_id')
        .selectAll('w')
        .select(['b.congress_id', 'b.office', 'b.number'])
        .where('w.stopped_at', 'is', null)
        .where('b.state', '=', 'COUNTING')
        .executeTakeFirst();
      return row && { ...toWatch(row), place: placeOf(row) };
    },
  };
}

/** Files with how far their reading is. */
function scans(db: Kysely<Tables>) {
  return db
    .selectFrom('ballot_scan_file as f')
    .innerJoin('ballot_scan_state as s', 's.file_id', 'f.id')
    .selectAll('f')
    .select(['s.page_count', 's.read_at'])
    .select(
      sql<number>`(select count(*)::int from ballot_scan_page p where p.file_id = f.id)`.as(
        'pages_read',
      ),
    );
}

/** Pages of a witness in the order of the files and of the pages in them. */
function ofWitness(
  db: Kysely<Tables>,
  of: { readonly sessionId: string; readonly witness: number },
) {
  return db
    .selectFrom('ballot_scan_page as p')
    .innerJoin('ballot_scan_file as f', 'f.id', 'p.file_id')
    .where('f.session_id', '=', of.sessionId)
    .where('f.witness', '=', of.witness)
    .orderBy('f.turn')
    .orderBy('p.page');
}
