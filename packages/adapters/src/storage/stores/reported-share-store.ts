import type { Kysely } from 'kysely';
import type { ReportedShareStore } from '@daihoi/application/progress';
import { calendarDate, type AccountId, type Id } from '@daihoi/domain/kernel';
import { milestones } from '@daihoi/domain/progress';
import { rowId, rowInstant, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';

/** Shares reported without numerators over PostgreSQL; percents are whole hundredths on the way in and out. */
export function reportedShareStore(db: Kysely<Tables>): ReportedShareStore {
  return {
    async insert(share) {
      await db
        .insertInto('reported_share')
        .values({
          id: share.id,
          season_id: share.seasonId,
          unit_id: share.unitId,
          level: share.level,
          milestone: share.milestone,
          percent: `${Math.trunc(share.hundredths / 100)}.${String(share.hundredths % 100).padStart(2, '0')}`,
          as_of: share.asOf,
          source: share.source,
          recorded_at: share.recordedAt,
          recorded_by: share.recordedBy ?? null,
        })
        .execute();
    },
    async latest(seasonId, unitId, asOf) {
      const rows = await db
        .selectFrom('reported_share')
        .distinctOn(['level', 'milestone'])
        .selectAll()
        .where('season_id', '=', seasonId)
        .where('unit_id', '=', unitId)
        .where('as_of', '<=', asOf)
        .orderBy('level')
        .orderBy('milestone')
        .orderBy('as_of', 'desc')
        .orderBy('recorded_at', 'desc')
        .execute();
      return rows.map((row) => ({
        id: rowId<Id<'ReportedShareId'>>(row.id),
        seasonId,
        unitId,
        level: row.level,
        milestone: rowMember(milestones, row.milestone),
        hundredths: Number(row.percent.replace('.', '')),
        asOf: calendarDate(row.as_of),
        source: row.source,
        recordedAt: rowInstant(row.recorded_at),
        recordedBy: row.recorded_by === null ? undefined : rowId<AccountId>(row.recorded_by),
      }));
    },
  };
}
