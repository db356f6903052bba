import {
  compareVersions,
  versionBlocks,
  type BlockChange,
  type PaperChange,
  type RowChange,
  type VersionBlock,
  type WordChange,
} from '@daihoi/domain/paper-changes';
import type { PaperFile } from '@daihoi/domain/paper-format';

/** What became of one passage between two versions, ready to be read: what stayed is left out, save inside the passage. */
export interface VersionChange {
  readonly kind: 'changed' | 'moved' | 'added' | 'removed';
  /** Paragraph of the newer version; of the older one for what was removed. */
  readonly paragraph: number;
  /**
   * Paragraphs of the older version that it stood in; for what was added, those of the passage that it follows. Undefined for
   * what was added at the very beginning.
   */
  readonly older: { readonly from: number; readonly to: number } | undefined;
  readonly words: readonly WordChange[];
}

/** Everything that differs between two versions of a paper, in the order of the newer one. */
export function changesBetween(older: PaperFile, newer: PaperFile): readonly VersionChange[] {
  const old = versionBlocks(older);
  const fresh = versionBlocks(newer);
  let passed: number | undefined;
  return compareVersions(old, fresh).flatMap((change) => {
    if (change.kind !== 'added') passed = change.old;
    const said = saidOf(change, { old, fresh });
    return said === undefined ? [] : [{ ...said, older: spanOf(old, passed) }];
  });
}

interface Versions {
  readonly old: readonly VersionBlock[];
  readonly fresh: readonly VersionBlock[];
}

/** From the first paragraph of a block to the one before the next block. */
function spanOf(blocks: readonly VersionBlock[], at: number | undefined): VersionChange['older'] {
  const block = at === undefined ? undefined : blocks[at];
  if (at === undefined || block === undefined) return undefined;
  const from = paragraphOf(block);
  const next = blocks[at + 1];
  const cells = block.kind === 'table' ? block.rows.flat() : [];
  const last = Math.max(from, ...cells.map(({ paragraph }) => paragraph));
  return { from, to: next === undefined ? last : Math.max(last, paragraphOf(next) - 1) };
}

type SaidChange = Omit<VersionChange, 'older'>;

function saidOf(change: PaperChange, { old, fresh }: Versions): SaidChange | undefined {
  switch (change.kind) {
    case 'same':
      return undefined;
    case 'added':
      return whole('added', change.block, 'added');
    case 'removed': {
      const block = old[change.old];
      return block && whole('removed', block, 'removed');
    }
    case 'changed':
    case 'moved': {
      const block = fresh[change.fresh];
      if (!block) return undefined;
      const words = change.change ? wordsOf(change.change, old[change.old]) : undefined;
      return words === undefined
        ? whole(change.kind, block, 'same')
        : { kind: change.kind, paragraph: paragraphOf(block), words };
    }
  }
}

function whole(
  kind: VersionChange['kind'],
  block: VersionBlock,
  look: WordChange['kind'],
): SaidChange {
  return { kind, paragraph: paragraphOf(block), words: [{ kind: look, text: textOf(block) }] };
}

function paragraphOf(block: VersionBlock): number {
  return block.kind === 'paragraph' ? block.paragraph : (block.rows[0]?.[0]?.paragraph ?? 0);
}

function textOf(block: VersionBlock): string {
  return block.kind === 'paragraph'
    ? block.text
    : block.rows.map((row) => row.map(({ text }) => text).join(' | ')).join('; ');
}

function wordsOf(change: BlockChange, old: VersionBlock | undefined): readonly WordChange[] {
  return change.kind === 'words'
    ? change.words
    : change.rows.flatMap((row) => [...rowWords(row, old), { kind: 'same' as const, text: ' ' }]);
}

/** Rows that stayed are left out; cells of others stand beside each other. */
function rowWords(row: RowChange, old: VersionBlock | undefined): readonly WordChange[] {
  switch (row.kind) {
    case 'same':
      return [];
    case 'added':
      return [{ kind: 'added', text: row.cells.join(' | ') }];
    case 'removed': {
      const cells = old?.kind === 'table' ? (old.rows[row.old] ?? []) : [];
      return [{ kind: 'removed', text: cells.map(({ text }) => text).join(' | ') }];
    }
    case 'changed':
      return row.cells.flatMap((cell, at): readonly WordChange[] => [
        ...(at === 0 ? [] : [{ kind: 'same' as const, text: ' | ' }]),
        ...(cell.kind === 'changed' ? cell.words : [{ kind: cell.kind, text: cell.text }]),
      ]);
  }
}
