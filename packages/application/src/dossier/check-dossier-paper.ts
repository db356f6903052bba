import type { CongressId, PaperId, Result } from '@daihoi/domain/kernel';
import type { PaperFile } from '@daihoi/domain/paper-format';
import { gatherFacts, type ExaminationRefusal, type PaperReport } from '../checking/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { readPaper } from './view-dossier.ts';

/** A paper of a dossier with what the check says of it now. Nothing is stored: the dossier is judged by people. */
export interface CheckedDossierPaper {
  readonly fileName: string;
  readonly report: PaperReport;
  readonly paper: PaperFile;
}

/** Checks a paper of a dossier, present or past; only Word files can be. */
export async function checkDossierPaper(
  ports: Ports,
  which: { readonly congressId: CongressId; readonly paperId: PaperId },
): Promise<Result<CheckedDossierPaper, NotFound | ExaminationRefusal>> {
  const read = await readPaper(ports, which);
  if (!read.ok) return read;
  const { row, bytes } = read.value;
  const file = { name: row.fileName, bytes };
  const accepted = ports.files.checkDocument(file);
  if (!accepted.ok) return accepted;
  if (accepted.value.kind !== 'docx')
    return { ok: false, error: { code: 'paper-check.not-word', name: file.name } };
  const today = ports.clock.today();
  const facts = await gatherFacts(ports.read, { congressId: which.congressId, today });
  const report = await ports.examiner.check(file, { today, facts });
  if (!report.ok) return report;
  const paper = await ports.examiner.read(file);
  if (!paper.ok) return paper;
  return { ok: true, value: { fileName: file.name, report: report.value, paper: paper.value } };
}
