import {
  labelBlocks,
  type Block,
  type LabelledBlock,
  type ListBlock,
} from '@daihoi/application/papers';
import { unreachable } from '@daihoi/domain/kernel';
import type { LineRole, LineStyles } from './line-style.ts';
import { printLine, printRuns, printWords } from './print-runs.ts';
import { printTable } from './print-table.ts';
import type { PrintedBlock, PrintedRun } from './printed-paper.ts';

const headingRoles = { 1: 'heading1', 2: 'heading2', 3: 'heading3' } as const satisfies Record<
  number,
  LineRole
>;

/** The blocks of a body or an annex as printed paragraphs, tables and page breaks, labels counted. */
export function printBlocks(blocks: readonly Block[], styles: LineStyles): readonly PrintedBlock[] {
  return labelBlocks(blocks).flatMap((each) => printBlock(each, styles));
}

function printBlock({ block, labels }: LabelledBlock, styles: LineStyles): readonly PrintedBlock[] {
  const label = labels[0] ?? '';
  switch (block.kind) {
    case 'paragraph':
      return [printLine(styles, 'body', printRuns(block.runs))];
    case 'banner':
      return [printLine(styles, 'banner', printRuns(block.runs))];
    case 'heading':
      return [printLine(styles, headingRoles[block.level], labelled(label, printRuns(block.runs)))];
    case 'article':
      return [printLine(styles, 'article', labelled(label, printRuns(block.runs), true))];
    case 'list':
      return printList(block, labels, styles);
    case 'table':
      return printTable(block, styles);
    case 'pageBreak':
      return [{ kind: 'pageBreak' }];
    default:
      return unreachable(block);
  }
}

function printList(
  list: ListBlock,
  labels: readonly string[],
  styles: LineStyles,
): readonly PrintedBlock[] {
  return list.items.map((item, index) =>
    printLine(styles, 'point', labelled(labels[index] ?? '', printRuns(item))),
  );
}

function labelled(label: string, runs: readonly PrintedRun[], bold = false): readonly PrintedRun[] {
  return [...printWords(`${label}\u00a0`).map((run) => ({ ...run, bold })), ...runs];
}
