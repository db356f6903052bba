import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  ClientSecretPost,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
  type ServerMetadata,
} from 'openid-client';
import type { IdentityProvider } from '@daihoi/application/people';
import { defined, err, ok } from '@daihoi/domain/kernel';

export interface IdentityProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Hears why the provider was refused or not reached; the person only sees that it was. */
  readonly onRefusal: (reason: unknown) => void;
  /** How the provider is asked; a test leads this to an issuer of its own. */
  readonly ask?: (url: string, options: RequestInit) => Promise<Response>;
}

const timeoutSeconds = 10;

/**
 * The identity provider of the settings: authorization code with PKCE, state and nonce; the signature of the identity is
 * checked against the provider's keys. What the provider says of itself is read at the first sign-in and kept.
 */
export function openIdentityProvider(settings: IdentityProviderSettings): IdentityProvider {
  let known: Configuration | undefined;
  async function configuration(): Promise<Configuration> {
    return (known ??= await discover(settings));
  }
  return {
    async begin(callback) {
      const checks = {
        state: randomState(),
        nonce: randomNonce(),
        verifier: randomPKCECodeVerifier(),
      };
      try {
        const address = buildAuthorizationUrl(await configuration(), {
          redirect_uri: new URL(callback).href,
          scope: 'openid',
          state: checks.state,
          nonce: checks.nonce,
          code_challenge: await calculatePKCECodeChallenge(checks.verifier),
          code_challenge_method: 'S256',
        });
        return ok({ address: address.href, checks });
      } catch (reason) {
        settings.onRefusal(reason);
        return err({ code: 'oidc.unreachable' });
      }
    },
    async subjectOf(answered, { state, nonce, verifier }) {
      try {
        const tokens = await authorizationCodeGrant(await configuration(), new URL(answered), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const subject = tokens.claims()?.sub;
        return subject === undefined ? err({ code: 'oidc.refused' }) : ok(subject);
      } catch (reason) {
        settings.onRefusal(reason);
        return err({ code: isUnanswered(reason) ? 'oidc.unreachable' : 'oidc.refused' });
      }
    },
  };
}

function discover(settings: IdentityProviderSettings): Promise<Configuration> {
  const { issuer, clientId, clientSecret, ask } = settings;
  return discovery(new URL(issuer), clientId, undefined, clientProof(clientSecret), {
    timeout: timeoutSeconds,
    execute: [enableNonRepudiationChecks],
    ...(ask ? { [customFetch]: (url, options) => ask(url, defined(options)) } : {}),
  });
}

/** How the client shows its secret: as the provider prefers, in the header where it does not say. */
function clientProof(secret: string): ReturnType<typeof ClientSecretBasic> {
  const inHeader = ClientSecretBasic(secret);
  const inBody = ClientSecretPost(secret);
  return (...asked) => (takesHeader(asked[0]) ? inHeader : inBody)(...asked);
}

function takesHeader(server: ServerMetadata): boolean {
  const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  return ways.includes('client_secret_basic') || !ways.includes('client_secret_post');
}

/** True when no answer came: the network failed or the time was over, not the check of an answer. */
function isUnanswered(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false;
  const code = 'code' in reason ? reason.code : undefined;
  return code === 'OAUTH_TIMEOUT' || reason instanceof TypeError;
}
