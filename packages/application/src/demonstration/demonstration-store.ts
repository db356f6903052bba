import type { AccountId, CalendarDate, Id, Instant, UnitId } from '@daihoi/domain/kernel';
import type { Role } from '../access/index.ts';

/** An account that everybody may use, with its one right. */
export interface DemonstrationAccount {
  readonly id: AccountId;
  readonly username: string;
  readonly displayName: string;
  readonly postTitle: string;
  /** What one can see with it. */
  readonly note: { readonly vi: string; readonly en: string };
}

export interface NewDemonstrationAccount extends DemonstrationAccount {
  /** Without one nobody can sign in: a name that acts in the story. */
  readonly passwordHash: string | undefined;
  readonly createdAt: Instant;
  readonly grant: { readonly id: Id<'GrantId'>; readonly role: Role; readonly unitId: UnitId };
}

/** What only a demonstration has: its accounts and its own today. */
export interface DemonstrationStore {
  /** True while nobody has put a unit or an account into this installation. */
  installationIsEmpty(): Promise<boolean>;
  addAccounts(accounts: readonly NewDemonstrationAccount[]): Promise<void>;
  /** In the order of their creation; none on a real installation. */
  accounts(): Promise<readonly DemonstrationAccount[]>;
  /** The day that stands for today; undefined on a real installation. */
  today(): Promise<CalendarDate | undefined>;
  setToday(day: CalendarDate): Promise<void>;
}
