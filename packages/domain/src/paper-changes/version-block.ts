import type { PaperFile, PaperLine, PaperTable } from '../paper-format/index.ts';
import { tidyText } from '../text/index.ts';

/** A paragraph or a table of one version of a paper, as it is compared; empty paragraphs are none. */
export type VersionBlock = VersionParagraph | VersionTable;

export interface VersionParagraph {
  readonly kind: 'paragraph';
  /** Which paragraph of the file this is, counted from 1 with those inside tables and empty ones. */
  readonly paragraph: number;
  /** One line, NFC, single spaces. */
  readonly text: string;
}

export interface VersionTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly VersionCell[])[];
}

export interface VersionCell {
  /** The first paragraph of the cell. */
  readonly paragraph: number;
  readonly text: string;
}

/** The blocks of a version in reading order, the whole paper from head to recipients. */
export function versionBlocks({ blocks }: PaperFile): readonly VersionBlock[] {
  const found: VersionBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') found.push(tableOf(block));
    else addLine(found, block);
  }
  return found;
}

/** A paragraph that is broken by hand comes as several lines. */
function addLine(found: VersionBlock[], line: PaperLine): void {
  const text = textOf([line]);
  const { paragraph } = line;
  const last = found.at(-1);
  if (text === '') return;
  if (last?.kind === 'paragraph' && last.paragraph === paragraph)
    found[found.length - 1] = { ...last, text: `${last.text} ${text}` };
  else found.push({ kind: 'paragraph', paragraph, text });
}

function tableOf({ rows }: PaperTable): VersionTable {
  return {
    kind: 'table',
    rows: rows.map((row) =>
      row.map(({ lines }) => ({ paragraph: lines[0]?.paragraph ?? 0, text: textOf(lines) })),
    ),
  };
}

function textOf(lines: readonly PaperLine[]): string {
  return tidyText(lines.map((line) => line.runs.map((run) => run.text).join('')).join(' '));
}
