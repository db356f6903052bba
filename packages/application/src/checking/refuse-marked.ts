import { err, ok, type Result } from '@daihoi/domain/kernel';
import { findParts, isSecrecyMark, lineText, type PaperFile } from '@daihoi/domain/paper-format';
import type { AcceptedDocument, ClaimedFile } from '../files/index.ts';
import type { PaperExaminer } from './paper-examiner.ts';

/** A paper that carries a degree of secrecy belongs to named persons, not to an office; told with the mark and its place. */
export type SecretMark =
  | {
      readonly code: 'paper.secret-mark';
      readonly name: string;
      readonly mark: string;
      readonly paragraph: number;
    }
  | { readonly code: 'paper.secret-mark-pdf'; readonly name: string; readonly mark: string };

/** Whether the words of a file were looked at; of a scan only a person can tell that it carries no mark. */
export interface LookedAt {
  readonly looked: boolean;
}

/** What whoever brought a file is told of it: its hash is the name under which they may say that they looked themselves. */
export interface BroughtFile extends LookedAt {
  readonly hash: string;
}

/**
 * Refuses a Word file whose head carries a degree of secrecy, and a PDF whose first page does. What has no words that can be read is
 * let through and told: who brings it answers for it.
 */
export async function refuseMarked(
  { examiner }: { readonly examiner: Pick<PaperExaminer, 'read' | 'pdfHead'> },
  file: ClaimedFile,
  { kind }: AcceptedDocument,
): Promise<Result<LookedAt, SecretMark>> {
  const { name } = file;
  if (kind === 'pdf') {
    const head = await examiner.pdfHead(file);
    const mark = head.ok ? head.value.cells.find(isSecrecyMark) : undefined;
    return mark === undefined
      ? ok({ looked: head.ok && head.value.isReadable })
      : err({ code: 'paper.secret-mark-pdf', name, mark });
  }
  const paper = await examiner.read(file);
  const marked = paper.ok ? secretMarkOf(paper.value, name) : undefined;
  return marked ? err(marked) : ok({ looked: paper.ok });
}

/** The degree of secrecy that the head of a paper carries; undefined for none. */
export function secretMarkOf(paper: PaperFile, name: string): SecretMark | undefined {
  const mark = findParts(paper).head.secrecyMark;
  return (
    mark && { code: 'paper.secret-mark', name, mark: lineText(mark), paragraph: mark.paragraph }
  );
}
