import type { Result } from '@daihoi/domain/kernel';
import type { PackageSecrets } from '../ballot-session/index.ts';
import { ok } from '@daihoi/domain/kernel';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { ArchiveMatter, ArchiveRow } from './archive-store.ts';
import { gatherCongress } from './gather-congress.ts';
import { gatherTerm } from './gather-term.ts';
import { fingerprintOf, type Gathered } from './gathered.ts';

/** What an archive would hold if it were closed now, and those that were closed. */
export interface ArchiveView {
  readonly gathered: Gathered;
  /** Names what was seen when somebody closes it. */
  readonly fingerprint: string;
  /** Oldest first. */
  readonly closed: readonly ArchiveRow[];
}

/** Gathers what belongs to a matter. */
export function gather(
  ports: Ports,
  secrets: PackageSecrets,
  matter: ArchiveMatter,
): Promise<Result<Gathered, NotFound>> {
  return matter.kind === 'congress'
    ? gatherCongress(ports, secrets, matter.congressId)
    : gatherTerm(ports, matter);
}

/** Shows what belongs to a matter and what is open. Nothing is written by looking. */
export async function viewArchive(
  ports: Ports,
  secrets: PackageSecrets,
  matter: ArchiveMatter,
): Promise<Result<ArchiveView, NotFound>> {
  const gathered = await gather(ports, secrets, matter);
  if (!gathered.ok) return gathered;
  return ok({
    gathered: gathered.value,
    fingerprint: fingerprintOf(ports.files, gathered.value),
    closed: await ports.read.archives.of(matter),
  });
}
