import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { AuditEntry, AuditLog, AuditQuery } from '@daihoi/application/audit';
import { addDays, type AccountId, type CalendarDate, type UnitId } from '@daihoi/domain/kernel';
import { rowId, rowInstant } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { subtreeOf } from './subtree.ts';

interface EntryRow {
  readonly chain: string;
  readonly seq: number;
  readonly id: string;
  readonly at: string;
  readonly actor_id: string | null;
  readonly actor_name: string;
  readonly act: string;
  readonly unit_id: string | null;
  readonly unit_name: string | null;
  readonly target_kind: string;
  readonly target_id: string;
  readonly target_name: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/** The log of acts over PostgreSQL, a page at a time by an index. */
export function auditLog(db: Kysely<Tables>): AuditLog {
  return {
    async entries(query) {
      const found = await sql<EntryRow>`
        with page as (
          select * from audit_entry e where ${sql.join(testsOf(query), sql` and `)}
          order by at desc, chain desc, seq desc limit ${query.limit}
        )
        select page.*, unit.short_name as unit_name,
          case page.target_kind
            when 'account' then (select a.display_name from account a where a.id::text = page.target_id)
            when 'unit' then (select u.full_name from unit u where u.id::text = page.target_id)
            when 'season' then (select s.name from season s where s.id::text = page.target_id)
          end as target_name
        from page left join unit on unit.id = page.unit_id
        order by page.at desc, page.chain desc, page.seq desc`.execute(db);
      return found.rows.map(toAuditEntry);
    },
    async actsWithin(scope) {
      const rows = await db
        .selectFrom('audit_entry')
        .select('act')
        .distinct()
        .where(placeTest(scope))
        .orderBy('act')
        .execute();
      return rows.map((row) => row.act);
    },
  };
}

function testsOf(query: AuditQuery): readonly RawBuilder<unknown>[] {
  const { after, target } = query;
  return [
    placeTest(query),
    query.actorId && sql`actor_id = ${query.actorId}`,
    query.actorWords !== '' && sql`actor_name ilike ${`%${likeText(query.actorWords)}%`}`,
    query.act !== undefined && actTest(query.act),
    target && sql`target_kind = ${target.kind}`,
    target?.id !== undefined && sql`target_id = ${target.id}`,
    query.from && sql`at >= ${startOf(query.from)}`,
    query.to && sql`at < ${startOf(addDays(query.to, 1))}`,
    after && sql`(at, chain, seq) < (${after.at}, ${after.chain}, ${after.seq})`,
  ].filter((test) => typeof test === 'object');
}

function placeTest({ path, unplaced }: Pick<AuditQuery, 'path' | 'unplaced'>): RawBuilder<boolean> {
  const { from, to } = subtreeOf(path);
  const within = sql<boolean>`unit_path >= ${from} and unit_path < ${to}`;
  return unplaced ? sql<boolean>`(${within} or unit_path is null)` : within;
}

function actTest(act: string): RawBuilder<unknown> {
  return act.endsWith('.') ? sql`starts_with(act, ${act})` : sql`act = ${act}`;
}

/** The first moment of a day in Vietnam. */
function startOf(day: CalendarDate): string {
  return `${day}T00:00:00+07:00`;
}

function likeText(words: string): string {
  return words.replaceAll(/[\\%_]/gu, String.raw`\$&`);
}

function toAuditEntry(row: EntryRow): AuditEntry {
  return {
    id: row.id,
    chain: row.chain,
    seq: Number(row.seq),
    at: rowInstant(row.at),
    actorId: row.actor_id === null ? undefined : rowId<AccountId>(row.actor_id),
    actorName: row.actor_name,
    act: row.act,
    unit:
      row.unit_id !== null && row.unit_name !== null
        ? { id: rowId<UnitId>(row.unit_id), name: row.unit_name }
        : undefined,
    target: { kind: row.target_kind, id: row.target_id },
    targetName: row.target_name ?? undefined,
    before: row.before,
    after: row.after,
  };
}
