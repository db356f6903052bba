import { err, ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import {
  isIssuedAs,
  issueFixes,
  paragraphTexts,
  withWording,
  type IssueLineFault,
  type PaperFile,
} from '@daihoi/domain/paper-format';
import type { DocumentNumber } from '@daihoi/domain/papers';
import type { ClaimedFile } from '../files/index.ts';
import { openPaper, type PaperCheckRefusal } from './check-paper.ts';
import type { PaperRepairFault, RepairStamp } from './paper-repairer.ts';
import type { PaperRepairPorts } from './repair-paper.ts';

/** What is written into a passed draft when it is issued. */
export interface IssueLines {
  readonly document: DocumentNumber;
  readonly date: CalendarDate;
  readonly place: string;
}

export type PaperIssueRefusal =
  | PaperCheckRefusal
  | {
      readonly code: IssueLineFault | PaperRepairFault | 'paper-issue.changes-left';
      readonly name: string;
    };

/**
 * Writes number, day and nothing else into a paper: tracked changes are taken over as they are shown, comments go, the mark of
 * a draft goes. The result is read back; it is refused unless it says, word for word, what was shown before with the new lines.
 */
export function numberPaper(
  file: ClaimedFile,
  asked: { readonly lines: IssueLines; readonly stamp: RepairStamp },
  ports: PaperRepairPorts,
): Result<Uint8Array, PaperIssueRefusal> {
  const { name } = file;
  const shown = openPaper(file, ports);
  if (!shown.ok) return shown;
  const settled = settle(file, shown.value, ports);
  if (!settled.ok) return settled;
  const fixes = issueFixes(settled.value.paper, asked.lines);
  if (!fixes.ok) return err({ code: fixes.error, name });
  const stamp = { ...asked.stamp, untracked: true } as const;
  const written = ports.repairer.repair(settled.value.bytes, fixes.value, stamp);
  if (!written.ok) return err({ code: written.error, name });
  const after = ports.inspector.inspect(written.value);
  const expected = withWording(paragraphTexts(settled.value.paper), fixes.value);
  if (!after.ok || !says(after.value, expected) || !isIssuedAs(after.value, asked.lines))
    return err({ code: 'paper-repair.unusual', name });
  return ok(written.value);
}

/** Takes over what is tracked; what is shown must stay the same, and nothing tracked may be left. */
function settle(
  file: ClaimedFile,
  shown: PaperFile,
  { repairer, inspector }: PaperRepairPorts,
): Result<{ readonly bytes: Uint8Array; readonly paper: PaperFile }, PaperIssueRefusal> {
  const left = err({ code: 'paper-issue.changes-left', name: file.name } as const);
  const settled = repairer.settle(file.bytes);
  if (!settled.ok) return err({ code: settled.error, name: file.name });
  if (settled.value === file.bytes) return ok({ bytes: file.bytes, paper: shown });
  const paper = inspector.inspect(settled.value);
  if (!paper.ok || !says(paper.value, paragraphTexts(shown))) return left;
  const { changes = [], comments = [] } = paper.value.marks ?? {};
  if (changes.length + comments.length > 0) return left;
  return ok({ bytes: settled.value, paper: paper.value });
}

function says(paper: PaperFile, expected: readonly string[]): boolean {
  const found = paragraphTexts(paper);
  return expected.length === found.length && expected.every((text, at) => text === found[at]);
}
