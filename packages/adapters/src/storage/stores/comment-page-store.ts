import type { Kysely } from 'kysely';
import type { CommentPageStore, ConsultationId } from '@daihoi/application/comments';
import type { UnitId } from '@daihoi/domain/kernel';
import { rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';

/** Pages without signing in by their codes, over PostgreSQL. */
export function commentPageStore(db: Kysely<Tables>): CommentPageStore {
  return {
    async ofPublicCode(code) {
      const row = await db
        .selectFrom('consultation')
        .select('id')
        .where('public_code', '=', code)
        .executeTakeFirst();
      return row && rowId<ConsultationId>(row.id);
    },
    async ofMemberCode(code) {
      const row = await db
        .selectFrom('consultation_unit')
        .select(['consultation_id', 'unit_id'])
        .where('member_code', '=', code)
        .executeTakeFirst();
      return (
        row && {
          consultationId: rowId<ConsultationId>(row.consultation_id),
          unitId: rowId<UnitId>(row.unit_id),
        }
      );
    },
  };
}
