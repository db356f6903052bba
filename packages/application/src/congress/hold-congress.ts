import { err, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import type { CongressRecord } from './congress-store.ts';
import { congressNotFound } from './record-congress.ts';

/**
 * Reads a congress and holds it until the transaction ends, so that of two deciders the second waits and then sees what
 * the first has done. Refused when the version that the person read is no longer the newest.
 */
export async function holdCongress(
  stores: Stores,
  which: { readonly congressId: CongressId; readonly version: number },
): Promise<Result<CongressRecord, NotFound | StaleVersion>> {
  const record = await stores.congresses.hold(which.congressId);
  if (!record) return err(congressNotFound(which.congressId));
  return record.version === which.version
    ? ok(record)
    : err({ code: 'version.stale', expected: which.version });
}
