import type { Result } from '@daihoi/domain/kernel';

/** What ties the answer of an identity provider to the one sign-in that asked for it. */
export interface ProviderChecks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** refused: the provider said no, or its answer does not hold. unreachable: no answer came at all. */
export interface ProviderRefusal {
  readonly code: 'oidc.refused' | 'oidc.unreachable';
}

/** The identity provider of the agency (OpenID Connect); most installations have none. */
export interface IdentityProvider {
  /** Where the browser goes to sign in; `callback` is where the provider sends it back. */
  begin(
    callback: string,
  ): Promise<
    Result<{ readonly address: string; readonly checks: ProviderChecks }, ProviderRefusal>
  >;
  /** Who signed in, from the address at which the browser came back; only proven answers count. */
  subjectOf(answered: string, checks: ProviderChecks): Promise<Result<string, ProviderRefusal>>;
}
