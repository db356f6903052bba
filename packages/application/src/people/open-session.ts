import type { Ports, Stores } from '../ports/ports.ts';
import type { AccountRow } from './account-store.ts';
import type { Secrets } from './secrets.ts';
import type { SessionKey, SessionRow, SessionStage } from './session-store.ts';
import { sessionEnd } from './session-times.ts';

export interface OpenedSession {
  readonly token: string;
  readonly stage: SessionStage;
}

/** How somebody came in; the log says so. */
export type WayIn = 'password' | 'provider' | 'demonstration';

/** Where a sign-in came from. */
export interface Caller {
  readonly address: string;
  readonly agent: string;
}

/** Opens a session at a stage in the caller's transaction; the token leaves once and only its hash is kept. */
export async function openSession(
  ports: Pick<Ports, 'clock' | 'newId'>,
  stores: Stores,
  opening: {
    readonly secrets: Pick<Secrets, 'newToken' | 'tokenHash'>;
    readonly account: AccountRow;
    readonly stage: SessionStage;
    readonly way: WayIn;
    readonly caller: Caller;
  },
): Promise<OpenedSession> {
  const { secrets, account, stage, way, caller } = opening;
  const token = secrets.newToken();
  const now = ports.clock.now();
  const session: SessionRow = {
    id: ports.newId<SessionKey>(),
    accountId: account.id,
    stage,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: sessionEnd(stage, now),
    ...caller,
  };
  await stores.sessions.insert(session, secrets.tokenHash(token));
  if (stage === 'done') await recordEntry(ports, stores, { account, way });
  return { token, stage };
}

/** Carries a sign-in one step on; only a password leads to further steps. */
export async function advanceSession(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  step: {
    readonly session: Pick<SessionRow, 'id'>;
    readonly account: AccountRow;
    readonly stage: SessionStage;
  },
): Promise<void> {
  const now = ports.clock.now();
  await stores.sessions.setStage(step.session.id, step.stage, sessionEnd(step.stage, now));
  if (step.stage === 'done')
    await recordEntry(ports, stores, { account: step.account, way: 'password' });
}

function recordEntry(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  { account, way }: { readonly account: AccountRow; readonly way: WayIn },
): Promise<void> {
  return stores.audit.append({
    at: ports.clock.now(),
    actorId: account.id,
    actorName: account.displayName,
    act: 'session.opened',
    ...(account.home ? { unit: account.home } : {}),
    target: { kind: 'account', id: account.id },
    after: { method: way },
  });
}
