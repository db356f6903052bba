import type { BallotSession, CountingMemberId } from '@daihoi/domain/ballot-session';
import { err, invariant, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import type { SessionPlace, StoredSession } from './ballot-session-store.ts';

/** The refusal for a ballot that is not there. */
export function sessionNotFound({ office, number }: SessionPlace): NotFound {
  return { code: 'target.not-found', kind: 'ballotSession', id: `${office}/${String(number)}` };
}

/** Holds a ballot for one writer who read it in this version. */
export async function holdSession(
  stores: Stores,
  place: SessionPlace,
  version: number,
): Promise<Result<StoredSession, NotFound | StaleVersion>> {
  const held = await stores.ballotSessions.hold(place);
  if (!held) return err(sessionNotFound(place));
  return held.version === version ? ok(held) : err({ code: 'version.stale', expected: version });
}

/** Writes the next value of a ballot with its line in the log of the session and in the audit. */
export async function recordSession(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  change: {
    readonly actor: Actor;
    readonly before: StoredSession;
    readonly after: BallotSession;
    readonly act: AuditAct;
    readonly members: readonly CountingMemberId[];
    readonly payload: unknown;
  },
): Promise<Result<number, StaleVersion>> {
  const { actor, before, after, act, members, payload } = change;
  const saved = await stores.ballotSessions.save(
    { session: after, version: before.version },
    { kind: act, at: ports.clock.now(), actorId: actor.accountId, members, payload },
  );
  if (!saved.ok) return saved;
  await auditSession(ports, stores, { actor, session: after, act, after: payload });
  return saved;
}

/** Says in the audit what was done in the counting room. No mark of a ballot ever stands there. */
export async function auditSession(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  line: {
    readonly actor: Actor;
    readonly session: BallotSession;
    readonly act: AuditAct;
    readonly after: unknown;
  },
): Promise<void> {
  const { actor, session, act, after } = line;
  const congress = await stores.congresses.byId(session.congressId);
  invariant(congress !== undefined, `ballot ${session.id} without its congress`);
  const { office, round, state } = session;
  await recordAct(stores, {
    at: ports.clock.now(),
    actor,
    act,
    unit: { id: congress.value.unitId, path: congress.unitPath },
    target: { kind: 'congress', id: session.congressId },
    after: { office, number: round.number, state, detail: after },
  });
}
