import { err, ok, type Result } from '@daihoi/domain/kernel';
import { findParts, lineText, type PaperFile } from '@daihoi/domain/paper-format';
import type { AcceptedDocument, ClaimedFile } from '../files/index.ts';
import type { PaperExaminer } from './paper-examiner.ts';

/** A paper that carries a degree of secrecy belongs to named persons, not to an office; told with the mark and its place. */
export interface SecretMark {
  readonly code: 'paper.secret-mark';
  readonly name: string;
  readonly mark: string;
  readonly paragraph: number;
}

/**
 * Refuses a Word file whose head carries a degree of secrecy. A PDF, and a Word file whose words cannot be read, cannot be looked
 * into and is let through: who brings it answers for it.
 */
export async function refuseMarked(
  { examiner }: { readonly examiner: Pick<PaperExaminer, 'read'> },
  file: ClaimedFile,
  { kind }: AcceptedDocument,
): Promise<Result<true, SecretMark>> {
  if (kind !== 'docx') return ok(true);
  const paper = await examiner.read(file);
  const marked = paper.ok ? secretMarkOf(paper.value, file.name) : undefined;
  return marked ? err(marked) : ok(true);
}

/** The degree of secrecy that the head of a paper carries; undefined for none. */
export function secretMarkOf(paper: PaperFile, name: string): SecretMark | undefined {
  const mark = findParts(paper).head.secrecyMark;
  return (
    mark && { code: 'paper.secret-mark', name, mark: lineText(mark), paragraph: mark.paragraph }
  );
}
