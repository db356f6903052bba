import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Ports } from '../ports/ports.ts';
import type { IdentityProvider, ProviderRefusal } from './identity-provider.ts';
import { openSession, type Caller, type OpenedSession } from './open-session.ts';
import { openPassage, ownPage, sealPassage } from './provider-passage.ts';
import type { Secrets } from './secrets.ts';

export interface ProviderSignInRefused {
  readonly code: 'oidc.not-begun' | 'oidc.unknown-subject' | 'oidc.account-closed';
}

/** Sends a browser to the identity provider. @returns where it goes, and the sealed passage that it carries */
export async function beginProviderSignIn(
  ports: Pick<Ports, 'clock'>,
  secrets: Pick<Secrets, 'seal'>,
  asked: {
    readonly provider: IdentityProvider;
    readonly callback: string;
    readonly back: string | undefined;
  },
): Promise<Result<{ readonly address: string; readonly sealed: string }, ProviderRefusal>> {
  const begun = await asked.provider.begin(asked.callback);
  if (!begun.ok) return begun;
  const { address, checks } = begun.value;
  const passage = { ...checks, back: ownPage(asked.back) };
  return ok({ address, sealed: sealPassage(secrets, passage, ports.clock.now()) });
}

/**
 * Opens a session for the account that an administrator has linked to whoever the provider names. Nothing is made for
 * somebody unknown. The provider vouches for the person, so no password and no code of ours is asked.
 */
export async function finishProviderSignIn(
  ports: Ports,
  secrets: Secrets,
  asked: Caller & {
    readonly provider: IdentityProvider;
    /** The address at which the browser came back, and the state in it. */
    readonly answered: string;
    readonly state: string | undefined;
    readonly sealed: string | undefined;
  },
): Promise<
  Result<
    { readonly opened: OpenedSession; readonly back: string },
    ProviderSignInRefused | ProviderRefusal
  >
> {
  const passage = openPassage(secrets, asked.sealed, ports.clock.now());
  if (passage?.state !== asked.state || !passage) return err({ code: 'oidc.not-begun' });
  const subject = await asked.provider.subjectOf(asked.answered, passage);
  if (!subject.ok) return subject;
  const account = await ports.read.accounts.byOidcSubject(subject.value);
  if (!account) return err({ code: 'oidc.unknown-subject' });
  if (account.disabled) return err({ code: 'oidc.account-closed' });
  const { address, agent } = asked;
  const opening = { secrets, account, stage: 'done', way: 'provider' } as const;
  return ports.transact(async (stores) => {
    const opened = await openSession(ports, stores, { ...opening, caller: { address, agent } });
    return ok({ opened, back: passage.back });
  });
}
