import {
  manifestPath,
  removalsPath,
  type ArchiveRemovals,
  type RemovedFile,
} from '@daihoi/domain/archive';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import { searchKey } from '@daihoi/domain/text';
import type { FileBundle } from '../files/index.ts';
import type { Secrets } from '../people/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { ArchiveId, ArchiveMatter } from './archive-store.ts';
import { signatureOf } from './close-archive.ts';

/** An archive on its way out. */
export interface BundledArchive extends FileBundle {
  readonly name: string;
}

/**
 * A closed archive as one file: the manifest as it was signed, and every file that it names; where files were removed after their term,
 * the signed list of them in their place. The same bytes each time.
 */
export async function bundleArchive(
  { read, files }: Ports,
  { room }: Pick<Secrets, 'room'>,
  { id, matter }: { readonly id: ArchiveId; readonly matter: ArchiveMatter },
): Promise<Result<BundledArchive, NotFound>> {
  const row = (await read.archives.of(matter)).find((each) => each.id === id);
  const manifest = row && (await read.archives.manifestOf(id));
  const unit = row && (await read.units.byId(row.unitId));
  if (manifest === undefined || !unit)
    return err({ code: 'target.not-found', kind: 'archive', id });
  const held = await read.archives.filesOf(id);
  const removals = await read.removals.removedFrom(id);
  const gone = new Set(removals.map(({ path }) => path));
  const stored = held.filter(({ path }) => !gone.has(path));
  const name = `luu-tru-${searchKey(unit.code).replaceAll(' ', '-')}-${row.closedOn}-${row.number}.zip`;
  return ok({
    name,
    ...files.bundle([
      { path: manifestPath, text: manifest },
      ...(removals.length === 0
        ? []
        : [{ path: removalsPath, text: removalsText(room, row.manifestHash, removals) }]),
      ...stored.map(({ path, hash, bytes }) => ({ path, stored: { hash, bytes } })),
    ]),
  });
}

function removalsText(
  room: Secrets['room'],
  manifest: string,
  removals: readonly RemovedFile[],
): string {
  const body: ArchiveRemovals = { schema: 'daihoi-archive-removals/1', manifest, removals };
  return JSON.stringify({ ...body, signature: signatureOf(room, body) }, undefined, 2);
}
