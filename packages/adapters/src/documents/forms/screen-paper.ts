import type {
  ScreenBlock,
  ScreenColumns,
  ScreenLine,
  ScreenPaper,
  ScreenRow,
} from '@daihoi/application/papers';
import type {
  PrintedBlock,
  PrintedColumns,
  PrintedLine,
  PrintedPaper,
  PrintedRow,
} from './printed-paper.ts';

/** A printed paper for a page on screen: the same lines, without what only pages of paper need. */
export function screenPaper(paper: PrintedPaper): ScreenPaper {
  return {
    header: columns(paper.header),
    blocks: paper.blocks.flatMap(block),
    signing: columns(paper.signing),
    annexes: paper.annexes.map((annex) => annex.blocks.flatMap(block)),
    ...(paper.foot ? { foot: line(paper.foot) } : {}),
  };
}

function columns(printed: PrintedColumns): ScreenColumns {
  return printed.rows.map((row) => ({ left: row.left.map(line), right: row.right.map(line) }));
}

function line({ kind, role, runs }: PrintedLine): ScreenLine {
  return { kind, role, runs };
}

function block(printed: PrintedBlock): readonly ScreenBlock[] {
  if (printed.kind === 'pageBreak') return [];
  if (printed.kind === 'line') return [line(printed)];
  const { kind, shares, head, rows } = printed;
  return [{ kind, shares, head: head.map(row), rows: rows.map(row) }];
}

function row(printed: PrintedRow): ScreenRow {
  return {
    role: printed.role,
    cells: printed.cells.map((cell) => ({
      runs: cell.line.runs,
      align: cell.align,
      across: cell.across,
      down: cell.down,
    })),
  };
}
