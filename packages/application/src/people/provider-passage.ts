import { instantFrom, type Instant } from '@daihoi/domain/kernel';
import type { ProviderChecks } from './identity-provider.ts';
import type { Secrets } from './secrets.ts';

const purpose = 'provider-passage';
const passageMs = 10 * 60_000;

/** A sign-in on its way through the identity provider: what it must come back with, and where it goes then. */
export interface Passage extends ProviderChecks {
  readonly back: string;
}

/** The passage as a sealed text that the browser carries for ten minutes and cannot read. */
export function sealPassage(
  secrets: Pick<Secrets, 'seal'>,
  passage: Passage,
  now: Instant,
): string {
  const until = instantFrom(Date.parse(now) + passageMs);
  const { state, nonce, verifier, back } = passage;
  return secrets.seal([purpose, until, state, nonce, verifier, back].join('\n'));
}

/** The passage of a sealed text; undefined when it is not one of ours or its time is over. */
export function openPassage(
  secrets: Pick<Secrets, 'unseal'>,
  sealed: string | undefined,
  now: Instant,
): Passage | undefined {
  const parts = sealed === undefined ? undefined : secrets.unseal(sealed)?.split('\n');
  const [kind, until, state, nonce, verifier, back] = parts ?? [];
  if (kind !== purpose || !until || until <= now) return undefined;
  return state && nonce && verifier && back ? { state, nonce, verifier, back } : undefined;
}

/** A page of ours to go back to; an address elsewhere, or the door itself, becomes the first page. */
export function ownPage(back: string | undefined): string {
  const own = back !== undefined && /^\/(?![/\\])[^\s\\]*$/u.test(back);
  return own && !/^\/(?:sign-in|api)/u.test(back) ? back : '/';
}
