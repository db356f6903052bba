import type { AccountId, Instant, UnitId } from '@daihoi/domain/kernel';
import type { AuditAct } from './acts.ts';

/** One act as it is recorded: who, when, on what, before and after. */
export interface AuditRecord {
  readonly at: Instant;
  readonly actorId?: AccountId;
  readonly actorName: string;
  readonly act: AuditAct;
  readonly unit?: { readonly id: UnitId; readonly path: string };
  readonly target: { readonly kind: string; readonly id: string };
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Append-only; entries of one transaction are chained when it commits. */
export interface AuditStore {
  append(record: AuditRecord): Promise<void>;
}
