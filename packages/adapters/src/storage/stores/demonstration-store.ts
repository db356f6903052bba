import { sql, type Kysely } from 'kysely';
import { z } from 'zod';
import type {
  DemonstrationStore,
  NewDemonstrationAccount,
} from '@daihoi/application/demonstration';
import { calendarDate, type AccountId } from '@daihoi/domain/kernel';
import { rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';

const todayKey = 'demonstration.today';
const notesKey = 'demonstration.notes';

const Notes = z.record(z.string(), z.object({ vi: z.string(), en: z.string() }));
const noNote = { vi: '', en: '' };

/** The demonstration's accounts and its today over PostgreSQL. */
export function demonstrationStore(db: Kysely<Tables>): DemonstrationStore {
  return {
    async installationIsEmpty() {
      const found = await sql<{ empty: boolean }>`
        select not exists (select 1 from unit) and not exists (select 1 from account) as empty
      `.execute(db);
      return found.rows[0]?.empty ?? false;
    },
    async addAccounts(accounts) {
      for (const account of accounts) await addAccount(db, account);
      const notes = accounts.map(({ username, note }) => [username, note] as const);
      await setSetting(db, notesKey, Object.fromEntries(notes));
    },
    async accounts() {
      const rows = await db
        .selectFrom('account')
        .select(['id', 'username', 'display_name', 'post_title'])
        .where('demonstration', '=', true)
        .where('disabled', '=', false)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      const notes = Notes.parse((await setting(db, notesKey)) ?? {});
      return rows.map((row) => ({
        note: notes[row.username] ?? noNote,
        id: rowId<AccountId>(row.id),
        username: row.username,
        displayName: row.display_name,
        postTitle: row.post_title,
      }));
    },
    async today() {
      const value = await setting(db, todayKey);
      return value === undefined ? undefined : calendarDate(z.string().parse(value));
    },
    setToday: (day) => setSetting(db, todayKey, day),
  };
}

async function setting(db: Kysely<Tables>, key: string): Promise<unknown> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.value;
}

async function setSetting(db: Kysely<Tables>, key: string, raw: unknown): Promise<void> {
  const value = JSON.stringify(raw);
  await db
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({ value, version: sql`setting.version + 1` }),
    )
    .execute();
}

async function addAccount(db: Kysely<Tables>, account: NewDemonstrationAccount): Promise<void> {
  const { id, username, displayName, postTitle, passwordHash, createdAt, grant } = account;
  await db
    .insertInto('account')
    .values({
      id,
      username,
      display_name: displayName,
      post_title: postTitle,
      password_hash: passwordHash ?? null,
      disabled: passwordHash === undefined,
      must_change_password: false,
      totp_enabled: false,
      demonstration: true,
      created_at: createdAt,
    })
    .execute();
  await db
    .insertInto('role_grant')
    .values({
      id: grant.id,
      account_id: id,
      role: grant.role,
      unit_id: grant.unitId,
      granted_at: createdAt,
    })
    .execute();
}
