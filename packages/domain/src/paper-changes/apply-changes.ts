import type { CellChange, RowChange } from './compare-tables.ts';
import type { PaperChange } from './compare-versions.ts';
import type { WordChange } from './compare-words.ts';
import type { VersionBlock, VersionTable } from './version-block.ts';

/** The text of a block: a paragraph, or the cells of a table row by row. */
export type BlockWords = string | readonly (readonly string[])[];

/** The texts of a version. */
export function wordsOfBlocks(blocks: readonly VersionBlock[]): readonly BlockWords[] {
  return blocks.map(wordsOfBlock);
}

/**
 * The new version, made of the old one and what became of it: nothing is in a new version that the changes do not tell.
 * @param old the version that was compared
 */
export function applyChanges(
  old: readonly VersionBlock[],
  changes: readonly PaperChange[],
): readonly BlockWords[] {
  return changes.flatMap((each): readonly BlockWords[] => {
    if (each.kind === 'removed') return [];
    if (each.kind === 'added') return [wordsOfBlock(each.block)];
    const block = old[each.old];
    if (block === undefined) return [];
    const change = each.kind === 'same' ? undefined : each.change;
    if (change === undefined) return [wordsOfBlock(block)];
    if (change.kind === 'words') return [freshText(change.words)];
    return block.kind === 'table' ? [freshRows(block, change.rows)] : [];
  });
}

function wordsOfBlock(block: VersionBlock): BlockWords {
  return block.kind === 'paragraph'
    ? block.text
    : block.rows.map((row) => row.map(({ text }) => text));
}

function freshText(words: readonly WordChange[]): string {
  return words.flatMap(({ kind, text }) => (kind === 'removed' ? [] : [text])).join('');
}

function freshRows(
  { rows }: VersionTable,
  changes: readonly RowChange[],
): readonly (readonly string[])[] {
  return changes.flatMap((each): readonly (readonly string[])[] => {
    switch (each.kind) {
      case 'removed':
        return [];
      case 'added':
        return [each.cells];
      case 'same':
        return [(rows[each.old] ?? []).map(({ text }) => text)];
      case 'changed':
        return [each.cells.flatMap(freshCell)];
    }
  });
}

function freshCell(cell: CellChange): readonly string[] {
  if (cell.kind === 'removed') return [];
  return [cell.kind === 'changed' ? freshText(cell.words) : cell.text];
}
