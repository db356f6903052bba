import type { AccountId, CalendarDate, CongressId, Id, Instant } from '@daihoi/domain/kernel';

/** A word from the superior to the office that prepares a congress. */
export interface Reminder {
  readonly id: Id<'ReminderId'>;
  readonly congressId: CongressId;
  readonly text: string;
  readonly sentAt: Instant;
  readonly sentOn: CalendarDate;
  readonly sentBy: AccountId;
  readonly senderName: string;
}

export interface ReminderStore {
  insert(reminder: Reminder): Promise<void>;
  /** The newest first. */
  ofCongress(id: CongressId, limit: number): Promise<readonly Reminder[]>;
}
