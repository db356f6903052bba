import type { Kysely } from 'kysely';
import type { ReminderStore } from '@daihoi/application/progress';
import { calendarDate, type AccountId, type CongressId, type Id } from '@daihoi/domain/kernel';
import { rowId, rowInstant } from '../rows.ts';
import type { Tables } from '../tables/index.ts';

/** Reminders over PostgreSQL; a sent one is never changed. */
export function reminderStore(db: Kysely<Tables>): ReminderStore {
  return {
    async insert(reminder) {
      await db
        .insertInto('reminder')
        .values({
          id: reminder.id,
          congress_id: reminder.congressId,
          text: reminder.text,
          sent_at: reminder.sentAt,
          sent_on: reminder.sentOn,
          sent_by: reminder.sentBy,
          sender_name: reminder.senderName,
        })
        .execute();
    },
    async ofCongress(id, limit) {
      const rows = await db
        .selectFrom('reminder')
        .selectAll()
        .where('congress_id', '=', id)
        .orderBy('sent_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        id: rowId<Id<'ReminderId'>>(row.id),
        congressId: rowId<CongressId>(row.congress_id),
        text: row.text,
        sentAt: rowInstant(row.sent_at),
        sentOn: calendarDate(row.sent_on),
        sentBy: rowId<AccountId>(row.sent_by),
        senderName: row.sender_name,
      }));
    },
  };
}
