import { checkPaper, openPaper, type PaperCheckPorts } from '@daihoi/application/checking';
import { documentMedia } from '@daihoi/application/files';
import { ok } from '@daihoi/domain/kernel';
import { openPaperInspector } from '../inspect/open-paper-inspector.ts';
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
    case 'read':
      return { kind: 'read', outcome: openPaper(task.file, ports) };
  }
}
