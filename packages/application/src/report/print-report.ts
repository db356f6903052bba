import { ok, type Result } from '@daihoi/domain/kernel';
import type { ExaminationRefusal } from '../checking/index.ts';
import { draftByTemplate, issuedPdf } from '../issuing/index.ts';
import type { Ports } from '../ports/ports.ts';
import { reportFields } from './compose-report.ts';
import type { ReportPage } from './view-report.ts';

/**
 * A report as a file: an issued one as it went out, a draft in the words in which it would go out today, with number, day, signer
 * and code open.
 */
export async function printReport(
  ports: Ports,
  page: ReportPage,
  as: 'docx' | 'pdf',
): Promise<Result<Uint8Array, ExaminationRefusal>> {
  const { issued, paper } = page;
  if (issued && as === 'pdf') return issuedPdf(ports, issued);
  const words = issued ? await ports.files.get(issued.docxHash) : await draftInWords(ports, page);
  if (words === undefined)
    return ok(await (as === 'pdf' ? ports.papers.toPdf(paper) : ports.papers.toDocx(paper)));
  return as === 'pdf' ? ports.examiner.print({ name: 'bao-cao.docx', bytes: words }) : ok(words);
}

/** A draft in the words of the template that is in force for it; undefined where the program composes it. */
function draftInWords(
  ports: Ports,
  { loaded: { unit, season, report }, paper }: ReportPage,
): Promise<Uint8Array | undefined> {
  const fields = reportFields({ unit, season, ...report.value });
  return draftByTemplate(ports, { unit, season, paper, fields });
}
