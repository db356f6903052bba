import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { SubtreeMove, TreeStore, UnitStateChange } from '@daihoi/application/organisation';
import { parseUnitPath, pathRange } from '@daihoi/domain/organisation';
import { invariant, type CalendarDate, type UnitId } from '@daihoi/domain/kernel';
import type { Tables } from '../tables/index.ts';

type TreeStates = Pick<
  TreeStore,
  'changeState' | 'moveSubtree' | 'end' | 'touch' | 'addMemberCount'
>;

/** Dated states of units and today's tree beside them; a change into the past reaches all later states. */
export function treeStates(db: Kysely<Tables>): TreeStates {
  return {
    changeState: (change) => changeState(db, change),
    moveSubtree: (move) => moveSubtree(db, move),
    end: (unitId, on) => end(db, unitId, on),
    async touch(ids) {
      await sql`update unit set version = version + 1 where id = any(${[...ids]}::uuid[])`.execute(
        db,
      );
    },
    async addMemberCount(unitId, count) {
      const { official, probationary } = count;
      await db
        .insertInto('member_count')
        .values({ unit_id: unitId, as_of: count.asOf, official, probationary })
        .onConflict((on) =>
          on.columns(['unit_id', 'as_of']).doUpdateSet({ official, probationary }),
        )
        .execute();
    },
  };
}

/** Cuts the states that hold across a day in two, so that what changes from that day on is a row of its own. */
async function cutStates(
  db: Kysely<Tables>,
  which: RawBuilder<unknown>,
  on: CalendarDate,
): Promise<void> {
  const across = sql`${which} and valid_from < ${on} and (valid_to is null or valid_to > ${on})`;
  await sql`
    with cut as (
      update unit_state set valid_to = ${on} where ${across}
      returning unit_id, parent_id, path, level, unit_type, full_name, short_name, valid_from
    )
    insert into unit_state (unit_id, valid_from, valid_to, parent_id, path, level, unit_type, full_name, short_name)
    select c.unit_id, ${on}, s.valid_to, c.parent_id, c.path, c.level, c.unit_type, c.full_name, c.short_name
    from cut c join unit_state s on s.unit_id = c.unit_id and s.valid_from = c.valid_from`.execute(
    db,
  );
}

async function changeState(db: Kysely<Tables>, change: UnitStateChange): Promise<void> {
  const { unitId, on, names, level } = change;
  await cutStates(db, sql`unit_id = ${unitId}`, on);
  const states = {
    ...(names ? { full_name: names.fullName, short_name: names.shortName } : {}),
    ...(level ? { level: level.level, unit_type: level.kind } : {}),
  };
  await db
    .updateTable('unit_state')
    .set(states)
    .where('unit_id', '=', unitId)
    .where('valid_from', '>=', on)
    .execute();
  const found = names ? { search_key: names.searchKey, name_sort: names.nameSort } : {};
  await db
    .updateTable('unit')
    .set({ ...states, ...found })
    .where('id', '=', unitId)
    .execute();
}

async function moveSubtree(db: Kysely<Tables>, move: SubtreeMove): Promise<void> {
  const { from, to, on, unitId, parentId } = move;
  const below = within(from);
  await cutStates(db, below, on);
  const rebased = sql`${to} || substr(path, ${from.length + 1}::int)`;
  await sql`update unit_state set path = ${rebased} where ${below} and valid_from >= ${on}`.execute(
    db,
  );
  await sql`update unit_state set parent_id = ${parentId} where unit_id = ${unitId} and valid_from >= ${on}`.execute(
    db,
  );
  await sql`
    update unit set path = ${rebased}
    where ${below} and (valid_to is null or valid_to > ${on})`.execute(db);
  await sql`update unit set parent_id = ${parentId} where id = ${unitId}`.execute(db);
}

async function end(db: Kysely<Tables>, unitId: UnitId, on: CalendarDate): Promise<void> {
  await sql`delete from unit_state where unit_id = ${unitId} and valid_from >= ${on}`.execute(db);
  await sql`
    update unit_state set valid_to = ${on}
    where unit_id = ${unitId} and (valid_to is null or valid_to > ${on})`.execute(db);
  await sql`update unit set valid_to = ${on} where id = ${unitId}`.execute(db);
}

/** The rows whose path is the given one or lies below it. */
export function within(path: string): RawBuilder<unknown> {
  const parsed = parseUnitPath(path);
  invariant(parsed.ok, `stored path ${path}`);
  const { from, to } = pathRange(parsed.value);
  return sql`path >= ${from} and path < ${to}`;
}
