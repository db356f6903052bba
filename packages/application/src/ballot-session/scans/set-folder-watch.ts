import { meansOf } from '@daihoi/domain/ballot-session';
import { err, ok, type Id, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { SessionPlace } from '../ballot-session-store.ts';
import { seatAt, type KeyingRefusal } from '../key-ballots.ts';
import type { HandSecrets } from '../verify-hands.ts';

export type WatchRefusal =
  | NotFound
  | KeyingRefusal
  | { readonly code: 'ballot-scan.not-scanner' }
  | { readonly code: 'ballot-scan.no-folder' };

/** Whoever sits at a scanner has the server watch the scan folder for it, or leaves it. One folder serves one scanner at a time. */
export async function setFolderWatch(
  ports: Ports,
  secrets: HandSecrets,
  given: {
    readonly actor: Actor;
    readonly place: SessionPlace;
    readonly seat: string;
    readonly on: boolean;
    /** The server has a scan folder at all. */
    readonly folder: boolean;
  },
): Promise<Result<true, WatchRefusal>> {
  if (!given.folder) return err({ code: 'ballot-scan.no-folder' });
  const seated = await seatAt(ports.read, secrets, given);
  if (!seated.ok) return seated;
  const { session, witness, member } = seated.value;
  if (meansOf(session, witness) !== 'scanner') return err({ code: 'ballot-scan.not-scanner' });
  const now = ports.clock.now();
  return ports.transact(async (stores): Promise<Result<true, WatchRefusal>> => {
    if (!given.on) await stores.ballotScans.stopWatch(now);
    else
      await stores.ballotScans.startWatch({
        id: ports.newId<Id<'FolderWatchId'>>(),
        sessionId: session.id,
        witness,
        by: member,
        actorId: given.actor.accountId,
        actorName: given.actor.name,
        startedAt: now,
      });
    return ok(true);
  });
}
