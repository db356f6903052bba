import type { CalendarDate, CongressId, Instant } from '@daihoi/domain/kernel';
import { brand, type AccountId } from '@daihoi/domain/kernel';
import type { IssuedPaperRow } from '../issuing/issued-paper-store.ts';
import type { Ports } from '../ports/ports.ts';

/** One line of what happened: the act, its day, when it was written down and by whom. */
export interface ChronicleLine {
  readonly act: string;
  readonly occurredOn: CalendarDate;
  readonly recordedAt: Instant;
  readonly by: string;
}

export interface CongressChronicle {
  /** Latest first. */
  readonly lines: readonly ChronicleLine[];
  readonly issued: readonly IssuedPaperRow[];
}

/** The log of a congress up to a day with names, and the papers that were issued about it. */
export async function viewChronicle(
  ports: Ports,
  { id, asOf }: { readonly id: CongressId; readonly asOf: CalendarDate | undefined },
): Promise<CongressChronicle> {
  const [all, papers] = await Promise.all([
    ports.read.congresses.events(id),
    ports.read.issuedPapers.ofCongress(id),
  ]);
  const events = all.filter((event) => asOf === undefined || event.occurredOn <= asOf);
  const issued = papers.filter((paper) => asOf === undefined || paper.issuedOn <= asOf);
  const ids = [...new Set(events.flatMap((event) => event.actorId ?? []))];
  const accounts = await Promise.all(
    ids.map((each) => ports.read.accounts.byId(brand<AccountId>(each))),
  );
  const names = new Map(accounts.flatMap((each) => (each ? [[each.id, each.displayName]] : [])));
  const lines = events.map((event) => ({
    act: event.kind,
    occurredOn: event.occurredOn,
    recordedAt: event.recordedAt,
    by: event.actorId ? (names.get(brand<AccountId>(event.actorId)) ?? '') : '',
  }));
  return { lines: lines.toReversed(), issued };
}
