import { sql, type Kysely, type Selectable } from 'kysely';
import type { By } from '@daihoi/application/dossier';
import type { IssuedPaperId } from '@daihoi/application/issuing';
import type { DeliveryRow, DeliveryStore, ReplacementRow } from '@daihoi/application/releasing';
import { calendarDate, type Instant, type UnitId } from '@daihoi/domain/kernel';
import { orNull, rowId, rowInstant } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { registeredOf } from './paper-register.ts';
import { subtreeOf } from './subtree.ts';

type Db = Kysely<Tables>;

/** Where issued papers went, over PostgreSQL. */
export function deliveryStore(db: Db): DeliveryStore {
  return { ...sending(db), ...receipts(db), ...inbox(db), ...replacements(db) };
}

function sending(db: Db): Pick<DeliveryStore, 'send' | 'sendBelow' | 'sendOutside'> {
  return {
    async send(paperId, units, stamp) {
      if (units.length === 0) return 0;
      return insertAll(
        db,
        units.map((unit) => ({ ...sent(paperId, stamp), unit_id: unit })),
      );
    },
    async sendBelow(paperId, { unitId, path, reach }, { at, by }) {
      const { from, to } = subtreeOf(path);
      const below =
        reach === 'children'
          ? sql`u.parent_id = ${unitId}`
          : sql`u.path >= ${from} and u.path < ${to} and u.id <> ${unitId}`;
      const done = await sql`
        insert into paper_delivery (paper_id, unit_id, sent_at, sent_by)
        select ${paperId}, u.id, ${at}, ${by} from unit u where ${below} and u.valid_to is null
        on conflict do nothing`.execute(db);
      return Number(done.numAffectedRows ?? 0n);
    },
    async sendOutside(paperId, names, stamp) {
      if (names.length === 0) return 0;
      return insertAll(
        db,
        names.map((name) => ({ ...sent(paperId, stamp), outside_name: name })),
      );
    },
  };
}

function sent(paperId: IssuedPaperId, { at, by }: By) {
  return { paper_id: paperId, unit_id: null, outside_name: null, sent_at: at, sent_by: by };
}

async function insertAll(
  db: Db,
  rows: readonly (ReturnType<typeof sent> | { readonly unit_id: string | null })[],
): Promise<number> {
  const values = rows.map((row) => ({
    ...row,
    opened_at: null,
    opened_by: null,
    received_at: null,
    received_by: null,
  }));
  const done = await sql<{ readonly n: number }>`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(values)}::jsonb)
        as g(paper_id uuid, unit_id uuid, outside_name text, sent_at timestamptz, sent_by uuid)
    ), put as (
      insert into paper_delivery (paper_id, unit_id, outside_name, sent_at, sent_by)
      select paper_id, unit_id, outside_name, sent_at, sent_by from given
      on conflict do nothing returning 1
    ) select count(*)::int as n from put`.execute(db);
  return done.rows[0]?.n ?? 0;
}

interface NamedDelivery extends Selectable<Tables['paper_delivery']> {
  readonly unit_name: string | null;
  readonly opener: string | null;
  readonly receiver: string | null;
}

function named(condition: ReturnType<typeof sql>) {
  return sql<NamedDelivery>`
    select d.*, u.full_name as unit_name, o.display_name as opener, r.display_name as receiver
    from paper_delivery d left join unit u on u.id = d.unit_id
    left join account o on o.id = d.opened_by left join account r on r.id = d.received_by
    where ${condition}`;
}

function receipts(
  db: Db,
): Pick<DeliveryStore, 'of' | 'ofEach' | 'sums' | 'to' | 'noteOpened' | 'noteReceived'> {
  return {
    async of(paperId, limit) {
      const found = await sql<NamedDelivery>`
        ${named(sql`d.paper_id = ${paperId}`)}
        order by d.unit_id is null, d.received_at is not null, d.opened_at is not null, u.path nulls last, d.outside_name
        limit ${limit}`.execute(db);
      return found.rows.map(toDelivery);
    },
    async ofEach(paperIds) {
      const found = await named(sql`d.paper_id = any(${[...paperIds]}::uuid[])`).execute(db);
      const byPaper = Map.groupBy(found.rows, (row) => rowId<IssuedPaperId>(row.paper_id));
      return new Map([...byPaper].map(([id, rows]) => [id, rows.map(toDelivery)]));
    },
    async sums(paperId) {
      const found = await sql<{ units: number; opened: number; received: number; outside: number }>`
        select count(unit_id)::int as units, count(opened_at)::int as opened,
          count(received_at)::int as received, count(outside_name)::int as outside
        from paper_delivery where paper_id = ${paperId}`.execute(db);
      return found.rows[0] ?? { units: 0, opened: 0, received: 0, outside: 0 };
    },
    async to(paperId, unitId) {
      const found = await named(sql`d.paper_id = ${paperId} and d.unit_id = ${unitId}`).execute(db);
      const [row] = found.rows;
      return row && toDelivery(row);
    },
    async noteOpened(paperId, unitId, { at, by }) {
      const noted = await db
        .updateTable('paper_delivery')
        .set({ opened_at: at, opened_by: by })
        .where('paper_id', '=', paperId)
        .where('unit_id', '=', unitId)
        .where('opened_at', 'is', null)
        .returning('sent_at')
        .executeTakeFirst();
      return noted !== undefined;
    },
    async noteReceived(paperId, unitId, { at, by }) {
      const noted = await db
        .updateTable('paper_delivery')
        .set({ received_at: at, received_by: by })
        .where('paper_id', '=', paperId)
        .where('unit_id', '=', unitId)
        .where('received_at', 'is', null)
        .returning('sent_at')
        .executeTakeFirst();
      return noted !== undefined;
    },
  };
}

function toDelivery(row: NamedDelivery): DeliveryRow {
  return {
    unitId: row.unit_id === null ? undefined : rowId<UnitId>(row.unit_id),
    name: row.unit_name ?? row.outside_name ?? '',
    sentAt: rowInstant(row.sent_at),
    openedAt: moment(row.opened_at),
    openedBy: row.opener ?? undefined,
    receivedAt: moment(row.received_at),
    receivedBy: row.receiver ?? undefined,
  };
}

function inbox(db: Db): Pick<DeliveryStore, 'inbox' | 'inboxSums'> {
  return {
    async inbox(unitId, { offset, limit }) {
      const found = await sql<NamedDelivery>`
        ${named(sql`d.unit_id = ${unitId}`)}
        order by d.sent_at desc, d.paper_id desc offset ${offset} limit ${limit}`.execute(db);
      const papers = await registeredOf(
        db,
        found.rows.map((row) => row.paper_id),
      );
      return found.rows.flatMap((row) => {
        const paper = papers.find((each) => each.paper.id === row.paper_id);
        return paper ? [{ paper, ...toDelivery(row) }] : [];
      });
    },
    async inboxSums(unitId) {
      const found = await sql<{ total: number; waiting: number }>`
        select count(*)::int as total, (count(*) - count(received_at))::int as waiting
        from paper_delivery where unit_id = ${unitId}`.execute(db);
      return found.rows[0] ?? { total: 0, waiting: 0 };
    },
  };
}

function replacements(db: Db): Pick<DeliveryStore, 'replace' | 'replacedBy'> {
  return {
    async replace(row, { at, by }) {
      const put = await db
        .insertInto('paper_replacement')
        .values({
          paper_id: row.paperId,
          number: row.number,
          issued_on: row.issuedOn,
          issuer: row.issuer,
          replaced_id: orNull(row.replacedId),
          noted_at: at,
          noted_by: by,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('paper_id')
        .executeTakeFirst();
      return put !== undefined;
    },
    async replacedBy(paperId) {
      const rows = await db
        .selectFrom('paper_replacement')
        .selectAll()
        .where('paper_id', '=', paperId)
        .orderBy('issued_on')
        .execute();
      return rows.map(toReplacement);
    },
  };
}

function toReplacement(row: Selectable<Tables['paper_replacement']>): ReplacementRow {
  return {
    paperId: rowId<IssuedPaperId>(row.paper_id),
    number: row.number,
    issuedOn: calendarDate(row.issued_on),
    issuer: row.issuer,
    replacedId: row.replaced_id === null ? undefined : rowId<IssuedPaperId>(row.replaced_id),
  };
}

function moment(raw: string | null): Instant | undefined {
  return raw === null ? undefined : rowInstant(raw);
}
