import {
  changesBetween,
  checkPaper,
  openPaper,
  repairPaper,
  sharedBetween,
  type PaperCheckPorts,
} from '@daihoi/application/checking';
import { documentMedia } from '@daihoi/application/files';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import { openTemplateFiller } from '../fill/open-template-filler.ts';
import { openPaperInspector } from '../inspect/open-paper-inspector.ts';
import { openPaperRepairer } from '../repair/open-paper-repairer.ts';
import type { ExamineReply, ExamineTask } from './examine-task.ts';

/** The work of one examination, wherever it runs. That the content is a Word document was checked before it came here. */
export function performExamination(task: ExamineTask): ExamineReply {
  const ports: PaperCheckPorts = {
    inspector: openPaperInspector(),
    checkDocument: () => ok({ kind: 'docx', mediaType: documentMedia.docx }),
  };
  switch (task.kind) {
    case 'check':
      return { kind: 'check', outcome: checkPaper(task.file, task.question, ports) };
    case 'repair': {
      const { file, question } = task;
      const repairer = openPaperRepairer();
      return { kind: 'repair', outcome: repairPaper(file, question, { ...ports, repairer }) };
    }
    case 'compare': {
      const older = openPaper(task.older, ports);
      if (!older.ok) return { kind: 'compare', outcome: older };
      const newer = openPaper(task.newer, ports);
      if (!newer.ok) return { kind: 'compare', outcome: newer };
      return { kind: 'compare', outcome: ok(changesBetween(older.value, newer.value)) };
    }
    case 'share': {
      const here = openPaper(task.here, ports);
      if (!here.ok) return { kind: 'share', outcome: here };
      const there = openPaper(task.there, ports);
      if (!there.ok) return { kind: 'share', outcome: there };
      return { kind: 'share', outcome: ok(sharedBetween(here.value, there.value)) };
    }
    case 'fields': {
      const found = openTemplateFiller().fields(task.file.bytes);
      return { kind: 'fields', outcome: named(found, task.file.name) };
    }
    case 'fill': {
      const filled = openTemplateFiller().fill(task.file.bytes, task.values);
      return { kind: 'fill', outcome: named(filled, task.file.name) };
    }
    case 'read':
      return { kind: 'read', outcome: openPaper(task.file, ports) };
  }
}

/** A fault with the name of the file it is in. */
function named<T, C extends string>(
  result: Result<T, C>,
  name: string,
): Result<T, { readonly code: C; readonly name: string }> {
  return result.ok ? result : err({ code: result.error, name });
}
