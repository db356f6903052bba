import { WireError } from '@daihoi/contract/http';
import { commonTexts, type CommonKey } from '../i18n/common.ts';
import { langChoice } from '../i18n/lang-store.ts';
import { fits } from './fits.ts';

/**
 * A refusal as it reaches a screen: what the wire said, with HTTP's status (0 when no answer came). When the wire said
 * nothing the code is ours: `wire.offline`, `wire.unreadable`. There is always a sentence to show and a code to quote.
 */
export interface Refusal extends WireError {
  readonly status: number;
}

/** No answer came: no network, or the server is down. */
export function offline(): Refusal {
  return { status: 0, code: 'wire.offline', message: sentence('error.offline') };
}

/** The server answered with something that the contract does not know. */
export function unreadable(status: number): Refusal {
  return { status, code: 'wire.unreadable', message: sentence('error.server') };
}

function sentence(key: CommonKey): string {
  return commonTexts.sentence(langChoice.current(), key);
}

/** Reads the body of a refusal. */
export function readRefusal(status: number, body: unknown): Refusal {
  return fits(WireError, body) ? { status, ...body.error } : unreadable(status);
}

/** Someone saved before me: nothing is lost, both texts are shown. */
export function isStale(refusal: Refusal): boolean {
  return refusal.status === 409 && refusal.code.endsWith('stale');
}

/** What was asked for is hidden from this person. */
export function isForbidden(refusal: Refusal): boolean {
  return refusal.status === 403;
}
