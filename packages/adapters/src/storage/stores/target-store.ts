import type { Kysely } from 'kysely';
import type { TargetStore } from '@daihoi/application/templates';
import type { Tables } from '../tables/index.ts';
import { savedUnder } from './saved-under.ts';
import { toTargets } from './template-rows.ts';

/** Targets of the last resolution of a congress's unit, one list for each congress. */
export function targetStore(db: Kysely<Tables>): TargetStore {
  return {
    async ofCongress(id) {
      const row = await db
        .selectFrom('congress_target_list')
        .select(['targets', 'version'])
        .where('congress_id', '=', id)
        .executeTakeFirst();
      return row
        ? { targets: toTargets(row.targets), version: row.version }
        : { targets: [], version: 0 };
    },
    async save(id, { targets, version }, stamp) {
      const written = {
        targets: JSON.stringify(targets),
        changed_at: stamp.at,
        changed_by: stamp.by,
        version: version + 1,
      };
      return savedUnder(version, {
        first: () =>
          db
            .insertInto('congress_target_list')
            .values({ congress_id: id, ...written })
            .onConflict((clash) => clash.column('congress_id').doNothing())
            .executeTakeFirst(),
        next: () =>
          db
            .updateTable('congress_target_list')
            .set(written)
            .where('congress_id', '=', id)
            .where('version', '=', version)
            .executeTakeFirst(),
      });
    },
  };
}
