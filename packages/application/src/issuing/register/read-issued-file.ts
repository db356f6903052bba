import { err, invariant, ok, type Result, type UnitId } from '@daihoi/domain/kernel';
import type { ExaminationRefusal } from '../../checking/index.ts';
import { documentMedia } from '../../files/index.ts';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { IssuedPaperId, IssuedPaperRow } from '../issued-paper-store.ts';
import { printedPaper } from '../printed-paper.ts';

export interface IssuedFileAsk {
  /** The unit through whose register it is asked for; the paper must be one of that unit or of one below it, or have gone to it. */
  readonly unitId: UnitId;
  readonly paperId: IssuedPaperId;
  readonly kind: keyof typeof documentMedia;
}

export interface IssuedFile {
  readonly row: IssuedPaperRow;
  readonly bytes: Uint8Array;
}

/**
 * Which files there are: a PDF of what the program wrote, also in the words of a template; of a released paper only the one that was
 * handed in.
 */
export function filesOf({ release, docxHash, pdfHash }: IssuedPaperRow) {
  return {
    docx: docxHash !== pdfHash,
    pdf: release === undefined || pdfHash !== undefined,
  };
}

/** A file of an issued paper, when the register of the unit holds it: issued in its subtree, about a congress there, or sent to it. */
export async function readIssuedFile(
  ports: Ports,
  { unitId, paperId, kind }: IssuedFileAsk,
): Promise<Result<IssuedFile, NotFound | ExaminationRefusal>> {
  const [unit, found] = await Promise.all([
    ports.read.units.byId(unitId),
    ports.read.paperRegister.byId(paperId),
  ]);
  const missing = err({ code: 'target.not-found', kind: 'issuedPaper', id: paperId } as const);
  if (!unit || !found) return missing;
  const paths = [found.issuer.path, found.congress?.unit.path ?? ''];
  const near = paths.some((path) => path.startsWith(unit.path));
  if (!near && !(await ports.read.deliveries.to(paperId, unitId))) return missing;
  const { paper: row } = found;
  if (!filesOf(row)[kind]) return missing;
  if (kind === 'pdf') {
    const pdf = await issuedPdf(ports, row);
    return pdf.ok ? ok({ row, bytes: pdf.value }) : pdf;
  }
  const bytes = await ports.files.get(row.docxHash);
  return bytes ? ok({ row, bytes }) : missing;
}

/**
 * The PDF of an issued paper. It is made when it is first asked for and kept, so that every copy is the same to the byte
 * and can be told from a changed one. One in the words of a template is set from its Word file: the same words, the same make-up.
 */
export async function issuedPdf(
  ports: Ports,
  row: IssuedPaperRow,
): Promise<Result<Uint8Array, ExaminationRefusal>> {
  const made = row.pdfHash === undefined ? undefined : await ports.files.get(row.pdfHash);
  if (made) return ok(made);
  const pdf = await makePdf(ports, row);
  if (!pdf.ok) return pdf;
  const bytes = pdf.value;
  const stored = await ports.files.put(bytes);
  const kept = await ports.transact(async (stores) => {
    await stores.storedFiles.remember(
      { ...stored, mediaType: documentMedia.pdf },
      ports.clock.now(),
    );
    await stores.issuedPapers.keepPdf(row.id, stored.hash);
    return ok(true);
  });
  invariant(kept.ok, 'keeping a PDF is never refused');
  return pdf;
}

async function makePdf(
  ports: Ports,
  row: IssuedPaperRow,
): Promise<Result<Uint8Array, ExaminationRefusal>> {
  if (row.template) {
    const bytes = await ports.files.get(row.docxHash);
    invariant(bytes !== undefined, `issued paper ${row.id} without its Word file`);
    return ports.examiner.print({ name: `${row.number}.docx`, bytes });
  }
  const model = await ports.read.issuedPapers.modelOf(row.id);
  invariant(model !== undefined, `issued paper ${row.id} without its model`);
  return ok(await ports.papers.toPdf(printedPaper(model, row)));
}
