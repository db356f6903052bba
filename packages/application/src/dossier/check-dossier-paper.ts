import type { CongressId, PaperId, Result } from '@daihoi/domain/kernel';
import { checkFile, type CheckedPaper, type ExaminationRefusal } from '../checking/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { readPaper } from './view-dossier.ts';

/** Checks a paper of a dossier, present or past; only Word files can be. */
export async function checkDossierPaper(
  ports: Ports,
  which: { readonly congressId: CongressId; readonly paperId: PaperId },
): Promise<Result<CheckedPaper, NotFound | ExaminationRefusal>> {
  const read = await readPaper(ports, which);
  if (!read.ok) return read;
  const { row, bytes } = read.value;
  const { congressId } = which;
  return checkFile(ports, { congressId, file: { name: row.fileName, bytes } });
}
