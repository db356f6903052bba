import { err, ok, type AccountId, type Result } from '@daihoi/domain/kernel';
import type { Ports, Stores } from '../ports/ports.ts';
import type { AccountRow } from './account-store.ts';
import { attemptPassed, beginAttempt, type Locked } from './attempt.ts';
import { auditAccount } from './audit-account.ts';
import { advanceSession } from './open-session.ts';
import type { Secrets } from './secrets.ts';
import type { SessionRow, SessionStage } from './session-store.ts';
import { stageAfterCode } from './sign-in.ts';

export type SecondStepRefusal =
  | { readonly code: 'session.none' }
  | { readonly code: 'totp.refused' }
  | { readonly code: 'recovery-code.refused' }
  | Locked;

type Step = Result<SessionStage, SecondStepRefusal>;

/** Second step of a sign-in: the six digits of the authenticator. A code that was used once is refused. */
export function enterTotp(
  ports: Ports,
  secrets: Secrets,
  asked: { readonly session: SessionRow | undefined; readonly code: string },
): Promise<Step> {
  return takeSecondStep(ports, secrets, {
    session: asked.session,
    refusal: { code: 'totp.refused' },
    isRight: (stores, account) => takeTotp(ports, secrets, { stores, account, code: asked.code }),
  });
}

/** Is this the code that the authenticator of the account shows now, used for the first time? It is spent by the answer. */
async function takeTotp(
  ports: Pick<Ports, 'clock'>,
  secrets: Pick<Secrets, 'unseal' | 'totpStep'>,
  asked: { readonly stores: Stores; readonly account: AccountRow; readonly code: string },
): Promise<boolean> {
  const { stores, account, code } = asked;
  const secret = account.totp === undefined ? undefined : secrets.unseal(account.totp);
  if (secret === undefined) return false;
  const step = secrets.totpStep(secret, code, ports.clock.now());
  return step !== undefined && stores.accounts.takeTotpStep(account.id, step);
}

/**
 * The six digits of somebody who confirms beside the one who is signed in. Tries are counted and kept waiting together with those
 * of the second step of a sign-in.
 */
export async function proveTotp(
  ports: Pick<Ports, 'transact' | 'clock'>,
  secrets: Pick<Secrets, 'unseal' | 'totpStep' | 'tokenHash'>,
  asked: { readonly account: AccountRow; readonly code: string },
): Promise<Result<true, { readonly code: 'totp.refused' } | Locked>> {
  const name = secondStepOf(asked.account.id);
  const begun = await beginAttempt(ports, secrets, name);
  if (!begun.ok) return begun;
  const taken = await ports.transact(async (stores) => {
    const isRight = await takeTotp(ports, secrets, { stores, ...asked });
    return isRight ? ok<true>(true) : err({ code: 'totp.refused' } as const);
  });
  if (taken.ok) await attemptPassed(ports, secrets, name);
  return taken;
}

/** The name under which tries at the second step of an account are counted. */
function secondStepOf(account: AccountId): string {
  return `second-step:${account}`;
}

/** Second step of a sign-in by one of the recovery codes, which is then spent. */
export function useRecoveryCode(
  ports: Ports,
  secrets: Secrets,
  asked: { readonly session: SessionRow | undefined; readonly code: string },
): Promise<Step> {
  return takeSecondStep(ports, secrets, {
    session: asked.session,
    refusal: { code: 'recovery-code.refused' },
    async isRight(stores, account) {
      const taken = await stores.accounts.takeRecoveryCode(
        account.id,
        secrets.codeHash(asked.code),
      );
      if (taken)
        await auditAccount(ports, stores, {
          actor: { accountId: account.id, name: account.displayName },
          account,
          act: 'recovery-code.used',
        });
      return taken;
    },
  });
}

async function takeSecondStep(
  ports: Ports,
  secrets: Secrets,
  step: {
    readonly session: SessionRow | undefined;
    readonly refusal: { readonly code: 'totp.refused' | 'recovery-code.refused' };
    readonly isRight: (stores: Stores, account: AccountRow) => Promise<boolean>;
  },
): Promise<Step> {
  const { session } = step;
  if (session?.stage !== 'totp') return err({ code: 'session.none' });
  const name = secondStepOf(session.accountId);
  const begun = await beginAttempt(ports, secrets, name);
  if (!begun.ok) return begun;
  const passed = await ports.transact(async (stores): Promise<Step> => {
    const account = await stores.accounts.byId(session.accountId);
    if (!account || account.disabled) return err({ code: 'session.none' });
    if (!(await step.isRight(stores, account))) return err(step.refusal);
    const stage = stageAfterCode(account);
    await advanceSession(ports, stores, { session, account, stage });
    return ok(stage);
  });
  if (passed.ok) await attemptPassed(ports, secrets, name);
  return passed;
}
