import type { CalendarDate, Instant, UnitId } from '@daihoi/domain/kernel';
import type { By } from '../dossier/dossier-store.ts';
import type { IssuedPaperId } from '../issuing/issued-paper-store.ts';
import type { RegisteredPaper } from '../issuing/register/paper-register.ts';

/** To whom a paper went, and since when they have it. */
export interface DeliveryRow {
  /** A unit of the tree; undefined for somebody outside, who is only named. */
  readonly unitId: UnitId | undefined;
  readonly name: string;
  readonly sentAt: Instant;
  readonly openedAt: Instant | undefined;
  readonly openedBy: string | undefined;
  readonly receivedAt: Instant | undefined;
  readonly receivedBy: string | undefined;
}

/** How many a paper went to, and what became of it there. */
export interface DeliverySums {
  readonly units: number;
  readonly opened: number;
  readonly received: number;
  readonly outside: number;
}

/** `children`: every unit directly below; `subtree`: every unit below. */
export type BelowReach = 'children' | 'subtree';

/** Which paper took the place of which. */
export interface ReplacementRow {
  readonly paperId: IssuedPaperId;
  readonly number: string;
  readonly issuedOn: CalendarDate;
  readonly issuer: string;
  /** Where the replaced paper stands in the register. */
  readonly replacedId: IssuedPaperId | undefined;
}

/** A paper in the tray of a unit. */
export interface InboxLine {
  readonly paper: RegisteredPaper;
  readonly sentAt: Instant;
  readonly openedAt: Instant | undefined;
  readonly receivedAt: Instant | undefined;
  readonly receivedBy: string | undefined;
}

export interface DeliveryStore {
  /** Sends to units; who has it already is passed over. Answers how many are new. */
  send(paperId: IssuedPaperId, units: readonly UnitId[], stamp: By): Promise<number>;
  sendBelow(
    paperId: IssuedPaperId,
    below: { readonly unitId: UnitId; readonly path: string; readonly reach: BelowReach },
    stamp: By,
  ): Promise<number>;
  sendOutside(paperId: IssuedPaperId, names: readonly string[], stamp: By): Promise<number>;
  /** Those that have not said that they have it stand first; at most `limit`. */
  of(paperId: IssuedPaperId, limit: number): Promise<readonly DeliveryRow[]>;
  /** All of each of these papers; one that went nowhere is not among them. */
  ofEach(
    paperIds: readonly IssuedPaperId[],
  ): Promise<ReadonlyMap<IssuedPaperId, readonly DeliveryRow[]>>;
  sums(paperId: IssuedPaperId): Promise<DeliverySums>;
  to(paperId: IssuedPaperId, unitId: UnitId): Promise<DeliveryRow | undefined>;
  /** Notes the first time that somebody of the unit opened it; later times change nothing. */
  noteOpened(paperId: IssuedPaperId, unitId: UnitId, stamp: By): Promise<boolean>;
  noteReceived(paperId: IssuedPaperId, unitId: UnitId, stamp: By): Promise<boolean>;
  /** What was sent to a unit, newest first. */
  inbox(
    unitId: UnitId,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<readonly InboxLine[]>;
  inboxSums(unitId: UnitId): Promise<{ readonly total: number; readonly waiting: number }>;
  replace(replacement: ReplacementRow, stamp: By): Promise<boolean>;
  /** What a paper replaces. */
  replacedBy(paperId: IssuedPaperId): Promise<readonly ReplacementRow[]>;
}
