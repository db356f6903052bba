import { bodyOfGathering, type RegisterEntryId } from '@daihoi/domain/attendance';
import type { CongressState } from '@daihoi/domain/congress';
import type { ElectionBody } from '@daihoi/domain/election';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import { auditPart } from '../congress/audit-part.ts';
import { congressNotFound, type CongressRecord } from '../congress/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { RegisterPlace, StoredEntry } from './attendance-store.ts';

export interface RegisterClosed {
  readonly code: 'attendance.closed';
}

export type HoldRefusal = NotFound | RegisterClosed;

/** A register that may be written, held until the transaction ends. */
export interface HeldRegister {
  readonly congress: CongressRecord;
  readonly body: ElectionBody;
  readonly stored: readonly StoredEntry[];
}

/** Once the result stands for good, who was there stands with it. */
const closed: readonly CongressState[] = ['RATIFIED', 'POST_CONGRESS', 'ARCHIVED', 'CANCELLED'];

/** False once who came to a congress can no longer be changed. */
export function isRegisterOpen({ value }: Pick<CongressRecord, 'value'>): boolean {
  return !closed.includes(value.state);
}

/** Holds the congress, so that of two who write people into one register the second sees what the first has done. */
export async function holdRegister(
  stores: Stores,
  place: RegisterPlace,
): Promise<Result<HeldRegister, HoldRefusal>> {
  const congress = await stores.congresses.hold(place.congressId);
  if (!congress) return err(congressNotFound(place.congressId));
  if (!isRegisterOpen(congress)) return err({ code: 'attendance.closed' });
  const body = bodyOfGathering(place.gathering, congress.value);
  return ok({ congress, body, stored: await stores.attendance.of(place) });
}

/** The entry that a command names, in the version that its sender read. */
export function entryIn(
  { stored }: Pick<HeldRegister, 'stored'>,
  { id, version }: { readonly id: RegisterEntryId; readonly version: number },
): Result<StoredEntry, NotFound | { readonly code: 'version.stale'; readonly expected: number }> {
  const found = stored.find(({ entry }) => entry.id === id);
  if (!found) return err({ code: 'target.not-found', kind: 'registerEntry', id });
  return found.version === version ? ok(found) : err({ code: 'version.stale', expected: version });
}

/** Records an act on a register. Names stay in the register: the log tells whose entry it was by its identity. */
export function auditRegister(
  ports: Pick<Ports, 'clock'>,
  stores: Pick<Stores, 'audit'>,
  done: {
    readonly actor: Actor;
    readonly congress: CongressRecord;
    readonly place: RegisterPlace;
    readonly act: AuditAct;
    readonly before?: unknown;
    readonly after?: unknown;
  },
): Promise<void> {
  const { place, ...rest } = done;
  return auditPart(ports, stores, {
    ...rest,
    target: { kind: 'congress', id: place.congressId },
  });
}
