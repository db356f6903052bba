import type { StaleVersion } from '@daihoi/application/ports';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { InsertResult, UpdateResult } from 'kysely';

/**
 * Writes a record that is there only once somebody filled it: version 0 is one that is not there yet. Answers the version that it
 * has now; whoever comes second is told which version was read.
 */
export async function savedUnder(
  version: number,
  write: {
    readonly first: () => Promise<InsertResult>;
    readonly next: () => Promise<UpdateResult>;
  },
): Promise<Result<number, StaleVersion>> {
  const rows =
    version === 0
      ? (await write.first()).numInsertedOrUpdatedRows
      : (await write.next()).numUpdatedRows;
  return rows === 1n ? ok(version + 1) : err({ code: 'version.stale', expected: version });
}
