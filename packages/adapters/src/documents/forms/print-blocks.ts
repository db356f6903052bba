import {
  labelBlocks,
  runsText,
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
  return printEach(blocks, styles).flat();
}

/** Stretches of one text, labels counted through all of them. */
export function printParts(
  parts: readonly (readonly Block[])[],
  styles: LineStyles,
): readonly (readonly PrintedBlock[])[] {
  const printed = printEach(parts.flat(), styles);
  let to = 0;
  return parts.map((part) => {
    const from = to;
    to += part.length;
    return printed.slice(from, to).flat();
  });
}

function printEach(
  blocks: readonly Block[],
  styles: LineStyles,
): readonly (readonly PrintedBlock[])[] {
  return labelBlocks(blocks).map((each, at) => {
    const printed = printBlock(each, styles);
    return leadsOn(each.block, blocks[at + 1]) ? holdLastLine(printed) : printed;
  });
}

/** What leads to a table without a caption, and a sentence that ends in a colon, stay with what they announce. */
function leadsOn(block: Block, next: Block | undefined): boolean {
  if (next?.kind === 'table' && next.caption === undefined) return true;
  return next !== undefined && block.kind === 'paragraph' && runsText(block.runs).endsWith(':');
}

/** The last paragraph goes over to the page of what follows it: a table, or the signature. */
export function holdLastLine(printed: readonly PrintedBlock[]): readonly PrintedBlock[] {
  const last = printed.at(-1);
  return last?.kind === 'line' ? [...printed.slice(0, -1), { ...last, keepNext: true }] : printed;
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
