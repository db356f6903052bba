import {
  changesBetween,
  judgePaper,
  markPaper,
  numberPaper,
  repairPaper,
  sharedBetween,
  type PaperCheckPorts,
  type PaperCheckRefusal,
} from '@daihoi/application/checking';
import { documentMedia, type ClaimedFile } from '@daihoi/application/files';
import { sketchPaper } from '@daihoi/application/sameness';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { PaperFile } from '@daihoi/domain/paper-format';
import { openTemplateFiller } from '../fill/open-template-filler.ts';
import { openPaperInspector } from '../inspect/open-paper-inspector.ts';
import { openPaperRepairer } from '../repair/open-paper-repairer.ts';
import { readPdfHead } from '../../pdf/read-pdf-head.ts';
import type { ExamineReply, ExamineTask } from '../rooms/document-task.ts';
import { openedPapers, type OpenedPapers } from './opened-papers.ts';

/** Performs examinations one after the other. That the content is a Word document was checked before it came here. */
export function openExaminations(): (task: ExamineTask) => ExamineReply {
  const ports: PaperCheckPorts = {
    inspector: openPaperInspector(),
    checkDocument: () => ok({ kind: 'docx', mediaType: documentMedia.docx }),
  };
  const papers = openedPapers(ports);
  return (task) => perform(task, ports, papers);
}

function perform(task: ExamineTask, ports: PaperCheckPorts, papers: OpenedPapers): ExamineReply {
  const { kind } = task;
  switch (kind) {
    case 'check': {
      const outcome = after(papers.open(task.file), (paper) => judgePaper(paper, task.question));
      return { kind, outcome };
    }
    case 'sketch':
      return { kind, outcome: after(papers.open(task.file), (paper) => ok(sketchPaper(paper))) };
    case 'repair': {
      const repairer = openPaperRepairer();
      return { kind, outcome: repairPaper(task.file, task.question, { ...ports, repairer }) };
    }
    case 'mark': {
      const repairer = openPaperRepairer();
      return { kind: 'mark', outcome: markPaper(task.file, task.words, { ...ports, repairer }) };
    }
    case 'number': {
      const { file, asked } = task;
      const repairer = openPaperRepairer();
      return { kind: 'number', outcome: numberPaper(file, asked, { ...ports, repairer }) };
    }
    case 'compare': {
      const both = openBoth(papers, task.older, task.newer);
      return { kind, outcome: after(both, (pair) => ok(changesBetween(...pair))) };
    }
    case 'share': {
      const both = openBoth(papers, task.here, task.there);
      return { kind, outcome: after(both, (pair) => ok(sharedBetween(...pair))) };
    }
    case 'fields': {
      const found = openTemplateFiller().fields(task.file.bytes);
      return { kind, outcome: named(found, task.file.name) };
    }
    case 'fill': {
      const filled = openTemplateFiller().fill(task.file.bytes, task.values);
      return { kind, outcome: named(filled, task.file.name) };
    }
    case 'pdfHead':
      return { kind, outcome: readPdfHead(task.file.bytes) };
    case 'read':
      return { kind, outcome: papers.open(task.file) };
  }
}

function after<A, B, E, F>(
  first: Result<A, E>,
  next: (value: A) => Result<B, F>,
): Result<B, E | F> {
  return first.ok ? next(first.value) : first;
}

function openBoth(
  papers: OpenedPapers,
  one: ClaimedFile,
  other: ClaimedFile,
): Result<readonly [PaperFile, PaperFile], PaperCheckRefusal> {
  return after(papers.open(one), (first) =>
    after(papers.open(other), (second) => ok([first, second] as const)),
  );
}

/** A fault with the name of the file it is in. */
function named<T, C extends string>(
  result: Result<T, C>,
  name: string,
): Result<T, { readonly code: C; readonly name: string }> {
  return result.ok ? result : err({ code: result.error, name });
}
