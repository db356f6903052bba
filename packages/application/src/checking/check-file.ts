import { err, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { PaperFile } from '@daihoi/domain/paper-format';
import type { ClaimedFile } from '../files/index.ts';
import { picturesOf, type PaperPictures } from '../papers/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { PaperReport } from './check-paper.ts';
import type { ExaminationRefusal } from './paper-examiner.ts';
import { paperQuestion } from './paper-question.ts';

/** A file with what the check says of it now. Nothing is stored: it is judged by people. */
export interface CheckedPaper {
  readonly fileName: string;
  readonly report: PaperReport;
  readonly paper: PaperFile;
  /** Those that its pages draw. */
  readonly pictures: PaperPictures;
}

/** Checks a file that belongs to a congress; only Word files can be. */
export async function checkFile(
  ports: Ports,
  { congressId, file }: { readonly congressId: CongressId; readonly file: ClaimedFile },
): Promise<Result<CheckedPaper, ExaminationRefusal>> {
  const accepted = ports.files.checkDocument(file);
  if (!accepted.ok) return accepted;
  if (accepted.value.kind !== 'docx') return err({ code: 'paper-check.not-word', name: file.name });
  const question = await paperQuestion(ports, { congressId });
  const report = await ports.examiner.check(file, question);
  if (!report.ok) return report;
  const paper = await ports.examiner.read(file);
  if (!paper.ok) return paper;
  const shown = { bytes: file.bytes, paper: paper.value };
  const pictures = await picturesOf(ports.documents, shown);
  return ok({ fileName: file.name, report: report.value, paper: paper.value, pictures });
}
