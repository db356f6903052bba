import { openPaperInspector } from '@daihoi/adapters/documents';
import { lineText, linesOf, type PaperFile } from '@daihoi/domain/paper-format';
import type { FaultKind } from './fault-kind.ts';

/** A finding as far as a fault is recognised in it. */
export interface SeenFinding {
  readonly rule: string;
  readonly paragraphs: readonly number[];
  /** What the finding asks for, where it is known. */
  readonly expected?: string;
}

/** Reads a paper that a test has made. */
export function readMade(bytes: Uint8Array): PaperFile {
  const file = openPaperInspector().inspect(bytes);
  if (!file.ok) throw new Error(file.error);
  return file.value;
}

/** Whether a fault is among the findings: its rule, at the paragraph whose words are known. */
export function isSeen(
  { at, rule, expected }: FaultKind,
  { file, findings }: { readonly file: PaperFile; readonly findings: readonly SeenFinding[] },
): boolean {
  const raised = findings.filter(
    (finding) =>
      finding.rule === rule &&
      (expected === undefined || finding.expected === undefined || finding.expected === expected),
  );
  if (at === undefined) return raised.length > 0;
  const places = file.blocks
    .flatMap(linesOf)
    .filter((line) => lineText(line).includes(at))
    .map(({ paragraph }) => paragraph);
  return raised.some(({ paragraphs }) => paragraphs.some((each) => places.includes(each)));
}
