import { WireError } from '@daihoi/contract/http';
import { fits } from './fits.ts';

/**
 * A refusal as it reaches a screen: what the wire said, with HTTP's status (0 when no answer came). When the wire said
 * nothing the code is ours: `wire.offline`, `wire.unreadable`. There is always a code to quote.
 */
export interface Refusal extends WireError {
  readonly status: number;
}

/** No answer came: no network, or the server is down. */
export const offline: Refusal = { status: 0, code: 'wire.offline', message: '' };

/** The server answered with something that the contract does not know. */
export function unreadable(status: number): Refusal {
  return { status, code: 'wire.unreadable', message: '' };
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
