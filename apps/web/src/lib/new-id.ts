import { makeId } from '@daihoi/domain/kernel';

/**
 * An identity made in the browser. Not by `crypto.randomUUID`: a browser hides that from pages without TLS, as the second
 * laptop of a counting room sees them over its cable.
 */
export function newId(): string {
  return makeId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}
