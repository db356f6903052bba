import type { AccountId, CalendarDate, Instant, UnitId } from '@daihoi/domain/kernel';

/** Where reading goes on: the entry after which older ones follow. */
export interface AuditPlace {
  readonly at: Instant;
  readonly chain: string;
  readonly seq: number;
}

export interface AuditQuery {
  /** Acts on this unit and those below it. */
  readonly path: string;
  /** Also the acts that belong to no unit: those of the installation itself. */
  readonly unplaced: boolean;
  readonly actorId: AccountId | undefined;
  /** Part of the name of whoever acted. */
  readonly actorWords: string;
  /** One act, or a whole area when it ends in a point (`congress.`). */
  readonly act: string | undefined;
  readonly target: { readonly kind: string; readonly id: string | undefined } | undefined;
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  readonly after: AuditPlace | undefined;
  readonly limit: number;
}

/** An entry as it is read: who did what, when, on what, before and after. */
export interface AuditEntry extends AuditPlace {
  readonly id: string;
  readonly actorId: AccountId | undefined;
  readonly actorName: string;
  readonly act: string;
  readonly unit: { readonly id: UnitId; readonly name: string } | undefined;
  readonly target: { readonly kind: string; readonly id: string };
  /** What the target is called today, where it has a name. */
  readonly targetName: string | undefined;
  readonly before: unknown;
  readonly after: unknown;
}

/** Reads the log of acts, newest first. */
export interface AuditLog {
  entries(query: AuditQuery): Promise<readonly AuditEntry[]>;
  /** The acts that the log of a subtree holds, for the choice of a filter. */
  actsWithin(scope: Pick<AuditQuery, 'path' | 'unplaced'>): Promise<readonly string[]>;
}
