import { manifestPath } from '@daihoi/domain/archive';
import { err, invariant, ok, type Result } from '@daihoi/domain/kernel';
import { searchKey } from '@daihoi/domain/text';
import type { FileBundle } from '../files/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { ArchiveId, ArchiveMatter } from './archive-store.ts';

/** An archive on its way out. */
export interface BundledArchive extends FileBundle {
  readonly name: string;
}

/** A closed archive as one file: the manifest as it was signed, and every file that it names. The same bytes each time. */
export async function bundleArchive(
  { read, files }: Ports,
  { id, matter }: { readonly id: ArchiveId; readonly matter: ArchiveMatter },
): Promise<Result<BundledArchive, NotFound>> {
  const row = (await read.archives.of(matter)).find((each) => each.id === id);
  const manifest = row && (await read.archives.manifestOf(id));
  const unit = row && (await read.units.byId(row.unitId));
  if (manifest === undefined || !unit)
    return err({ code: 'target.not-found', kind: 'archive', id });
  const held = await read.archives.filesOf(id);
  const kept = await read.storedFiles.kept(held.map(({ hash }) => hash));
  const there = new Set(kept.map(({ hash }) => hash));
  const stored = held.filter(({ hash }) => there.has(hash));
  invariant(stored.length === held.length, `archive ${id} lacks a file that nobody removed`);
  const name = `luu-tru-${searchKey(unit.code).replaceAll(' ', '-')}-${row.closedOn}-${row.number}.zip`;
  return ok({
    name,
    ...files.bundle([
      { path: manifestPath, text: manifest },
      ...stored.map(({ path, hash, bytes }) => ({ path, stored: { hash, bytes } })),
    ]),
  });
}
