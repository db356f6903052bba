import { sql, type Kysely, type RawBuilder } from 'kysely';
import type {
  AskedUnitQuery,
  ConsultationId,
  ConsultationStore,
  LevelTally,
  ReminderReach,
} from '@daihoi/application/comments';
import type { ConsultationUnit } from '@daihoi/domain/comments';
import { err, ok, type UnitId } from '@daihoi/domain/kernel';
import { segmentWidth } from '@daihoi/domain/organisation';
import { orNull } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import {
  toAskedUnit,
  toConsultation,
  toPassages,
  type AskedColumns,
  type ConsultationColumns,
} from './comment-rows.ts';
import { subtreeOf } from './subtree.ts';

type Db = Kysely<Tables>;

/** Consultations and the units that they ask, over PostgreSQL. */
export function consultationStore(db: Db): ConsultationStore {
  return { ...openingIn(db), ...consultationsIn(db), ...askedUnitsIn(db) };
}

function openingIn(db: Db): Pick<ConsultationStore, 'levelsBelow' | 'open'> {
  return {
    async levelsBelow(path, on) {
      const range = subtreeOf(path);
      return db
        .selectFrom('unit')
        .select(['level', sql<number>`count(*)::int`.as('units')])
        .where('path', '>', range.from)
        .where('path', '<', range.to)
        .where('valid_from', '<=', on)
        .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', on)]))
        .groupBy('level')
        .execute();
    },
    async open(asking) {
      const { id, value, stamp } = asking;
      await db
        .insertInto('consultation')
        .values({
          id,
          congress_id: asking.congressId,
          draft_id: asking.draftId,
          version_number: asking.draftVersion,
          title: value.title,
          summary: value.summary,
          questions: JSON.stringify(value.questions),
          passages: JSON.stringify(asking.passages),
          asks_members: value.asksMembers,
          asks_public: value.asksPublic,
          opens_on: value.opensOn,
          closes_on: value.closesOn,
          state: value.state,
          public_code: orNull(asking.publicCode),
          concluded_at: null,
          created_at: stamp.at,
          created_by: stamp.by,
        })
        .execute();
      return askUnits(db, asking);
    },
  };
}

/** One statement whatever the size of the tree: each unit sends to the nearest unit above it that is asked. */
async function askUnits(db: Db, asking: Parameters<ConsultationStore['open']>[0]): Promise<number> {
  const { path, levels, on } = asking.units;
  const { from, to } = subtreeOf(path);
  const width = sql.lit(segmentWidth);
  const code = asking.value.asksMembers ? memberCode(asking.memberSeed) : sql`null`;
  const asked = await sql`
    with owner as (select id, path, level from unit where path = ${path}),
    asked as (
      select u.id, u.path, u.level from unit u
      where u.path > ${from} and u.path < ${to} and u.level = any(${[...levels]})
        and u.valid_from <= ${on} and (u.valid_to is null or u.valid_to > ${on})
    ),
    ways as (
      select distinct on (u.id) u.id, s.id as superior_id from asked u
      cross join lateral generate_series(1, length(u.path) / ${width} - 1) depth
      join asked s on s.path = left(u.path, depth * ${width})
      order by u.id, depth desc
    ),
    rows as (
      select a.id, a.level, coalesce(w.superior_id, o.id) as superior_id
      from asked a cross join owner o left join ways w on w.id = a.id
      union all select id, level, null from owner
    )
    insert into consultation_unit (consultation_id, unit_id, superior_id, level, member_code)
    select ${asking.id}, id, superior_id, level, ${code} from rows`.execute(db);
  return Number(asked.numAffectedRows ?? 1n) - 1;
}

/** Twelve letters in groups of four, which nobody finds who does not know the seed. */
function memberCode(seed: string): RawBuilder<string> {
  const hash = sql`upper(encode(sha256(convert_to(${seed}::text || id::text, 'UTF8')), 'hex'))`;
  return sql`substr(${hash}, 1, 4) || '-' || substr(${hash}, 5, 4) || '-' || substr(${hash}, 9, 4)`;
}

function selectConsultations(where: RawBuilder<unknown>): RawBuilder<ConsultationColumns> {
  return sql`
    select c.id, c.congress_id, c.draft_id, c.version_number, c.title, c.summary, c.questions,
      c.asks_members, c.asks_public, c.opens_on, c.closes_on, c.state, c.public_code, c.concluded_at,
      c.created_at, c.created_by, c.version, g.season_id, d.kind, to_jsonb(u) as unit,
      a.display_name as creator_name
    from consultation c
    join congress g on g.id = c.congress_id
    join unit u on u.id = g.unit_id
    join draft d on d.id = c.draft_id
    left join account a on a.id = c.created_by
    ${where}`;
}

function consultationsIn(
  db: Db,
): Pick<ConsultationStore, 'byId' | 'passages' | 'passage' | 'ofDraft' | 'ofUnit' | 'save'> {
  return {
    async byId(id) {
      const { rows } = await selectConsultations(sql`where c.id = ${id}`).execute(db);
      return rows[0] && toConsultation(rows[0]);
    },
    async passages(id) {
      const row = await db
        .selectFrom('consultation')
        .select('passages')
        .where('id', '=', id)
        .executeTakeFirst();
      return row ? toPassages(id, row.passages) : [];
    },
    async passage(id, paragraph) {
      const { rows } = await sql<{ found: unknown }>`
        select jsonb_path_query_array(passages, '$[*] ? (@.paragraph == $asked)',
          jsonb_build_object('asked', ${paragraph}::int)) as found
        from consultation where id = ${id}`.execute(db);
      return rows[0] && toPassages(id, rows[0].found)[0];
    },
    async ofDraft(id) {
      const where = sql`where c.draft_id = ${id} order by c.created_at, c.id`;
      return (await selectConsultations(where).execute(db)).rows.map(toConsultation);
    },
    async ofUnit(seasonId, unitId, limit) {
      const where = sql`where g.season_id = ${seasonId}
        and exists (select 1 from consultation_unit k where k.consultation_id = c.id and k.unit_id = ${unitId})
        order by c.opens_on desc, c.id desc limit ${limit}`;
      const { rows } = await selectConsultations(where).execute(db);
      const ids = rows.map(({ id }) => id);
      const asked = await selectAsked(
        sql`where k.unit_id = ${unitId} and k.consultation_id = any(${ids})`,
      ).execute(db);
      return rows.flatMap((row) => {
        const own = asked.rows.find((each) => each.consultation_id === row.id);
        return own ? [{ consultation: toConsultation(row), asked: toAskedUnit(own) }] : [];
      });
    },
    async save(record, value, stamp) {
      const concluded = value.state === 'CONCLUDED' && record.value.state !== 'CONCLUDED';
      const saved = await db
        .updateTable('consultation')
        .set({
          closes_on: value.closesOn,
          state: value.state,
          version: record.version + 1,
          ...(concluded ? { concluded_at: stamp.at } : {}),
        })
        .where('id', '=', record.id)
        .where('version', '=', record.version)
        .executeTakeFirst();
      return saved.numUpdatedRows === 1n
        ? ok(record.version + 1)
        : err({ code: 'version.stale', expected: record.version });
    },
  };
}

function selectAsked(where: RawBuilder<unknown>): RawBuilder<AskedColumns> {
  return sql`
    select k.*, to_jsonb(u) as unit, a.display_name as sender_name, to_jsonb(r) as reminder
    from consultation_unit k
    join unit u on u.id = k.unit_id
    left join comment_reminder r on r.id = k.reminder_id
    left join account a on a.id = k.sent_by
    ${where}`;
}

function askedUnitsIn(
  db: Db,
): Omit<
  ConsultationStore,
  'levelsBelow' | 'open' | 'byId' | 'passages' | 'passage' | 'ofDraft' | 'ofUnit' | 'save'
> {
  return {
    async asked(id, unitId) {
      const { rows } = await selectAsked(one(id, unitId)).execute(db);
      return rows[0] && toAskedUnit(rows[0]);
    },
    async holdAsked(id, unitId) {
      const { rows } = await selectAsked(sql`${one(id, unitId)} for update of k`).execute(db);
      return rows[0] && toAskedUnit(rows[0]);
    },
    async saveAsked(record, value, stamp) {
      const saved = await db
        .updateTable('consultation_unit')
        .set({ ...columnsOf(value), version: record.version + 1 })
        .$if(value.sent?.at !== record.value.sent?.at, (query) => query.set({ sent_by: stamp.by }))
        .where('consultation_id', '=', record.consultationId)
        .where('unit_id', '=', record.value.unitId)
        .where('version', '=', record.version)
        .executeTakeFirst();
      return saved.numUpdatedRows === 1n
        ? ok(record.version + 1)
        : err({ code: 'version.stale', expected: record.version });
    },
    tallies: (id) => talliesOf(db, sql`consultation_id = ${id} and superior_id is not null`),
    talliesBelow: (id, superiorId) =>
      talliesOf(db, sql`consultation_id = ${id} and superior_id = ${superiorId}`),
    remind: (reach, reminder) => remind(db, reach, reminder),
    askedUnits: (id, query) => listAsked(db, id, query),
  };
}

async function listAsked(
  db: Db,
  id: ConsultationId,
  query: AskedUnitQuery,
): ReturnType<ConsultationStore['askedUnits']> {
  const { rows } = await sql<AskedColumns & { lines: number; superior_name: string }>`
    with page as (
      select k.*, to_jsonb(u) as unit, u.path, a.display_name as sender_name,
        to_jsonb(r) as reminder, s.short_name as superior_name
      from consultation_unit k
      join unit u on u.id = k.unit_id
      join unit s on s.id = k.superior_id
      left join comment_reminder r on r.id = k.reminder_id
      left join account a on a.id = k.sent_by
      where k.consultation_id = ${id} and ${shownUnits(query)}
      order by u.path limit ${query.limit}
    ),
    -- Counted once: nearly all comments stand at one unit, and the database would look through them for each.
    lying as materialized (
      select c.stands_at, count(*)::int as lines from draft_comment c
      where c.consultation_id = ${id} and c.stands_at in (select p.unit_id from page p)
        and c.top_id = c.id and c.state <> 'setAside'
      group by c.stands_at
    )
    select p.*, coalesce(l.lines, 0) as lines
    from page p left join lying l on l.stands_at = p.unit_id
    order by p.path`.execute(db);
  return rows.map((row) => ({
    ...toAskedUnit(row),
    lines: row.lines,
    superiorName: row.superior_name,
  }));
}

async function remind(
  db: Db,
  { consultationId, superiorId, level }: ReminderReach,
  reminder: Parameters<ConsultationStore['remind']>[1],
): Promise<number> {
  await db
    .insertInto('comment_reminder')
    .values({
      id: reminder.id,
      consultation_id: consultationId,
      unit_id: reminder.unitId,
      text: reminder.text,
      sent_at: reminder.sentAt,
      sent_on: reminder.sentOn,
      sent_by: reminder.sentBy,
      sender_name: reminder.senderName,
    })
    .execute();
  const reach = [...unitsBelow({ superiorId, level }), isSilent];
  const reached = await sql`
    update consultation_unit k set reminder_id = ${reminder.id}, reminded_on = ${reminder.sentOn}
    where k.consultation_id = ${consultationId} and ${sql.join(reach, sql` and `)}
      and k.reminded_on is distinct from ${reminder.sentOn}::date`.execute(db);
  return Number(reached.numAffectedRows ?? 0n);
}

function columnsOf({ meeting, sent, calledUpAt }: ConsultationUnit) {
  return {
    met_on: orNull(meeting?.metOn),
    members_total: orNull(meeting?.membersTotal),
    members_present: orNull(meeting?.membersPresent),
    minutes_number: orNull(meeting?.minutesNumber),
    minutes_hash: orNull(meeting?.minutesHash),
    sent_at: orNull(sent?.at),
    nothing_to_say: sent?.nothingToSay ?? false,
    called_up_at: orNull(calledUpAt),
  };
}

const isSilent = sql`k.sent_at is null`;

/** Asked units `k` without the unit of the draft: on one level or on all, below the whole or of one unit above. */
function unitsBelow({ level, superiorId }: Pick<AskedUnitQuery, 'level' | 'superiorId'>) {
  return [
    sql`k.superior_id is not null`,
    ...(level === undefined ? [] : [sql`k.level = ${level}`]),
    ...(superiorId === undefined ? [] : [sql`k.superior_id = ${superiorId}`]),
  ];
}

function shownUnits({ show, level, superiorId, after }: AskedUnitQuery): RawBuilder<unknown> {
  const conditions = [
    ...unitsBelow({ level, superiorId }),
    ...(show === 'all' ? [] : [show === 'sent' ? sql`k.sent_at is not null` : isSilent]),
    ...(after === undefined ? [] : [sql`u.path > ${after}`]),
  ];
  return sql.join(conditions, sql` and `);
}

async function talliesOf(db: Db, where: RawBuilder<unknown>): Promise<readonly LevelTally[]> {
  const { rows } = await sql<LevelTally>`
    select level, count(*)::int as asked, count(sent_at)::int as sent,
      (count(*) filter (where nothing_to_say))::int as "nothingToSay",
      count(called_up_at)::int as "calledUp"
    from consultation_unit where ${where} group by level order by level`.execute(db);
  return rows;
}

function one(id: ConsultationId, unitId: UnitId): RawBuilder<unknown> {
  return sql`where k.consultation_id = ${id} and k.unit_id = ${unitId}`;
}
