import { sql, type Kysely, type Selectable } from 'kysely';
import { z } from 'zod';
import type {
  SecretPaperId,
  SecretPaperRow,
  SecretPaperStore,
  SecretReader,
} from '@daihoi/application/confidential';
import { calendarDate, type AccountId, type UnitId } from '@daihoi/domain/kernel';
import { secrecyDegrees } from '@daihoi/domain/papers';
import { orNull, rowDate, rowId, rowInstant, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { draftPerson } from './draft-rows.ts';

type Db = Kysely<Tables>;

const permissionKey = 'secret-papers';
const Permission = z.object({ number: z.string(), issuedOn: z.string() }).nullable();

/** Confidential papers, who is named for them and who opened them, over PostgreSQL. */
export function secretPaperStore(db: Db): SecretPaperStore {
  return { ...permissions(db), ...papers(db), ...readers(db), ...openings(db) };
}

function permissions(db: Db): Pick<SecretPaperStore, 'permission' | 'setPermission'> {
  return {
    async permission() {
      const row = await db
        .selectFrom('setting')
        .select('value')
        .where('key', '=', permissionKey)
        .executeTakeFirst();
      const found = Permission.parse(row?.value ?? null);
      return found ? { ...found, issuedOn: calendarDate(found.issuedOn) } : undefined;
    },
    async setPermission(permission) {
      const value = JSON.stringify(permission ?? null);
      await db
        .insertInto('setting')
        .values({ key: permissionKey, value })
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet({ value, version: sql`setting.version + 1` }),
        )
        .execute();
    },
  };
}

interface PaperColumns extends Selectable<Tables['secret_paper']> {
  readonly unit_name: string;
  readonly unit_path: string;
  readonly media_type: string;
  readonly bytes: number;
  readonly adder: string | null;
}

function paperQuery(db: Db) {
  return db
    .selectFrom('secret_paper as p')
    .innerJoin('unit as u', 'u.id', 'p.unit_id')
    .innerJoin('stored_file as f', 'f.hash', 'p.file_hash')
    .leftJoin('account as a', 'a.id', 'p.added_by')
    .selectAll('p')
    .select([
      'u.full_name as unit_name',
      'u.path as unit_path',
      'f.media_type',
      'f.bytes',
      'a.display_name as adder',
    ]);
}

function papers(db: Db): Pick<SecretPaperStore, 'insert' | 'byId' | 'countOf' | 'ofPerson'> {
  return {
    async insert(paper, { at, by }) {
      await db
        .insertInto('secret_paper')
        .values({
          id: paper.id,
          unit_id: paper.unitId,
          degree: paper.degree,
          title: paper.title,
          number: orNull(paper.number),
          issued_on: orNull(paper.issuedOn),
          file_hash: paper.file.hash,
          file_name: paper.fileName,
          added_at: at,
          added_by: by,
        })
        .execute();
    },
    async byId(id) {
      const row = await paperQuery(db).where('p.id', '=', id).executeTakeFirst();
      return row && toPaper(row);
    },
    async countOf(unitId) {
      const row = await db
        .selectFrom('secret_paper')
        .select((all) => all.fn.countAll<string>().as('n'))
        .where('unit_id', '=', unitId)
        .executeTakeFirstOrThrow();
      return Number(row.n);
    },
    async ofPerson(id) {
      const own = await readerQuery(db)
        .where('r.account_id', '=', id)
        .distinctOn('r.paper_id')
        .orderBy('r.paper_id')
        .orderBy('r.named_at', 'desc')
        .execute();
      if (own.length === 0) return [];
      const ids = own.map((row) => row.paper_id);
      const rows = await paperQuery(db)
        .where('p.id', 'in', ids)
        .orderBy('p.added_at', 'desc')
        .orderBy('p.id')
        .execute();
      return rows.flatMap((row) => {
        const reader = own.find((each) => each.paper_id === row.id);
        return reader ? [{ paper: toPaper(row), own: toReader(reader) }] : [];
      });
    },
  };
}

function toPaper(row: PaperColumns): SecretPaperRow {
  return {
    id: rowId<SecretPaperId>(row.id),
    unitId: rowId<UnitId>(row.unit_id),
    unitName: row.unit_name,
    unitPath: row.unit_path,
    degree: rowMember(secrecyDegrees, row.degree),
    title: row.title,
    number: row.number ?? undefined,
    issuedOn: rowDate(row.issued_on),
    file: { hash: row.file_hash, mediaType: row.media_type, bytes: Number(row.bytes) },
    fileName: row.file_name,
    addedAt: rowInstant(row.added_at),
    addedBy: draftPerson(row.added_by, row.adder),
  };
}

function readerQuery(db: Db) {
  return db
    .selectFrom('secret_reader as r')
    .innerJoin('account as a', 'a.id', 'r.account_id')
    .selectAll('r')
    .select(['a.display_name', 'a.username']);
}

function toReader(
  row: Selectable<Tables['secret_reader']> & {
    readonly display_name: string;
    readonly username: string;
  },
): SecretReader {
  return {
    accountId: rowId<AccountId>(row.account_id),
    name: row.display_name,
    username: row.username,
    keeper: row.keeper,
    namedAt: rowInstant(row.named_at),
    recalledAt: row.recalled_at === null ? undefined : rowInstant(row.recalled_at),
    reason: row.reason ?? undefined,
  };
}

function readers(db: Db): Pick<SecretPaperStore, 'reader' | 'readers' | 'name' | 'recall'> {
  return {
    async reader(id, account) {
      const row = await readerQuery(db)
        .where('r.paper_id', '=', id)
        .where('r.account_id', '=', account)
        .orderBy('r.named_at', 'desc')
        .limit(1)
        .forUpdate('r')
        .executeTakeFirst();
      return row && toReader(row);
    },
    async readers(id) {
      const rows = await readerQuery(db)
        .where('r.paper_id', '=', id)
        .orderBy('r.recalled_at', (order) => order.asc().nullsFirst())
        .orderBy('a.display_name')
        .execute();
      return rows.map(toReader);
    },
    async name(id, { account, keeper }, { at, by }) {
      const put = await db
        .insertInto('secret_reader')
        .values({
          paper_id: id,
          account_id: account,
          keeper,
          named_at: at,
          named_by: by,
          recalled_at: null,
          recalled_by: null,
          reason: null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('paper_id')
        .executeTakeFirst();
      return put !== undefined;
    },
    async recall(id, { account, reason }, { at, by }) {
      const done = await db
        .updateTable('secret_reader')
        .set({ recalled_at: at, recalled_by: by, reason })
        .where('paper_id', '=', id)
        .where('account_id', '=', account)
        .where('recalled_at', 'is', null)
        .returning('paper_id')
        .executeTakeFirst();
      return done !== undefined;
    },
  };
}

function openings(db: Db): Pick<SecretPaperStore, 'noteOpening' | 'openings'> {
  return {
    async noteOpening(id, manner, { at, by }) {
      await db
        .insertInto('secret_opening')
        .values({ paper_id: id, account_id: by, opened_at: at, manner })
        .execute();
    },
    async openings(id, limit) {
      const rows = await db
        .selectFrom('secret_opening as o')
        .innerJoin('account as a', 'a.id', 'o.account_id')
        .select(['a.display_name', 'o.opened_at', 'o.manner'])
        .where('o.paper_id', '=', id)
        .orderBy('o.opened_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        name: row.display_name,
        openedAt: rowInstant(row.opened_at),
        manner: rowMember(['screen', 'file'] as const, row.manner),
      }));
    },
  };
}
