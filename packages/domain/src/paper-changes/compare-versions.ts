import { compareTables, type RowChange } from './compare-tables.ts';
import { compareWords, type WordChange } from './compare-words.ts';
import { comparedItem, type ComparedItem } from './compared-item.ts';
import { likePairs } from './like-pairs.ts';
import {
  alikeInOrder,
  equalInOrder,
  gapsBetween,
  itemsIn,
  type ItemLists,
} from './pair-in-order.ts';
import type { PlacePair } from './shortest-edit.ts';
import type { VersionBlock } from './version-block.ts';

/** What was changed inside a block: words of a paragraph, rows of a table. */
export type BlockChange =
  | { readonly kind: 'words'; readonly words: readonly WordChange[] }
  | { readonly kind: 'rows'; readonly rows: readonly RowChange[] };

/** What became of one block; places count the blocks of either version from 0. */
export type PaperChange =
  | { readonly kind: 'same'; readonly old: number; readonly fresh: number }
  | {
      readonly kind: 'changed';
      readonly old: number;
      readonly fresh: number;
      readonly change: BlockChange;
    }
  | {
      readonly kind: 'moved';
      readonly old: number;
      readonly fresh: number;
      /** Undefined when it was moved as it stood. */
      readonly change: BlockChange | undefined;
    }
  | { readonly kind: 'added'; readonly fresh: number; readonly block: VersionBlock }
  | { readonly kind: 'removed'; readonly old: number };

/** From when on a block in another place is one that was moved: words in common, and how many it must have. */
const movedLikeness = { num: 3, den: 5 } as const;
const movedWords = 8;

/**
 * What became of an old version in a new one, in the order of the new one; what was removed stands where it stood. A block is
 * changed when half of its words are left in its place, moved when it stands elsewhere as it was, or with three words in five.
 */
export function compareVersions(
  old: readonly VersionBlock[],
  fresh: readonly VersionBlock[],
): readonly PaperChange[] {
  const items: ItemLists = { old: old.map(itemOf), fresh: fresh.map(itemOf) };
  const equal = equalInOrder(items);
  const moved = equalElsewhere(items, equal);
  const taken = {
    old: new Set(moved.map(([at]) => at)),
    fresh: new Set(moved.map(([, at]) => at)),
  };
  const changed = alikeInOrder(items, equal, taken);
  const inPlace = [...equal, ...changed].toSorted(([one], [other]) => one - other);
  const alike = alikeElsewhere(items, [...inPlace, ...moved]);
  const origin = new Map([...moved, ...alike].map(([at, other]) => [other, at]));
  return inOrder({ old, fresh }, inPlace, origin);
}

function itemOf(block: VersionBlock): ComparedItem {
  return block.kind === 'paragraph'
    ? comparedItem('', [block.text])
    : comparedItem('|', [
        ...block.rows.flatMap((row) => row.map(({ text }) => text)),
        ...block.rows.map((row) => `\u0002${String(row.length)}`),
      ]);
}

/** Equal blocks that changed places, first with first; a single word may stand anywhere by chance. */
function equalElsewhere(items: ItemLists, pairs: readonly PlacePair[]): readonly PlacePair[] {
  const [old, fresh] = leftOver(items, pairs);
  const waiting = new Map<string, number[]>();
  for (const { at, item } of fresh) waiting.set(item.key, [...(waiting.get(item.key) ?? []), at]);
  return old.flatMap(({ at, item }): readonly PlacePair[] => {
    const other = item.words.length > 1 ? waiting.get(item.key)?.shift() : undefined;
    return other === undefined ? [] : [[at, other]];
  });
}

/** Blocks that were moved and changed; the most alike choose first. */
function alikeElsewhere(items: ItemLists, pairs: readonly PlacePair[]): readonly PlacePair[] {
  const [old, fresh] = leftOver(items, pairs);
  const long = old.filter(({ item }) => item.words.length >= movedWords);
  const found = likePairs(long, fresh, movedLikeness).toSorted(
    (left, right) =>
      right.weight - left.weight || left.pair[0] - right.pair[0] || left.pair[1] - right.pair[1],
  );
  const taken = { old: new Set<number>(), fresh: new Set<number>() };
  return found.flatMap(({ pair }) => {
    if (taken.old.has(pair[0]) || taken.fresh.has(pair[1])) return [];
    taken.old.add(pair[0]);
    taken.fresh.add(pair[1]);
    return [pair];
  });
}

function leftOver({ old, fresh }: ItemLists, pairs: readonly PlacePair[]) {
  const ofOld = new Set(pairs.map(([at]) => at));
  const ofFresh = new Set(pairs.map(([, at]) => at));
  return [
    itemsIn(old, [0, old.length], ofOld),
    itemsIn(fresh, [0, fresh.length], ofFresh),
  ] as const;
}

interface Versions {
  readonly old: readonly VersionBlock[];
  readonly fresh: readonly VersionBlock[];
}

function inOrder(
  versions: Versions,
  inPlace: readonly PlacePair[],
  origin: ReadonlyMap<number, number>,
): readonly PaperChange[] {
  const gone = new Set(origin.values());
  const { old, fresh } = versions;
  return gapsBetween(inPlace, old.length, fresh.length).flatMap((gap, index) => {
    const changes: PaperChange[] = [];
    for (let at = gap.old[0]; at < gap.old[1]; at += 1)
      if (!gone.has(at)) changes.push({ kind: 'removed', old: at });
    for (let at = gap.fresh[0]; at < gap.fresh[1]; at += 1)
      changes.push(newcomer(versions, at, origin.get(at)));
    const pair = inPlace[index];
    if (pair !== undefined) changes.push(kept(versions, pair));
    return changes;
  });
}

function newcomer(versions: Versions, at: number, from: number | undefined): PaperChange {
  if (from !== undefined)
    return { kind: 'moved', old: from, fresh: at, change: changeOf(versions, [from, at]) };
  const block = versions.fresh[at] ?? { kind: 'paragraph', paragraph: 0, text: '' };
  return { kind: 'added', fresh: at, block };
}

function kept(versions: Versions, [old, fresh]: PlacePair): PaperChange {
  const change = changeOf(versions, [old, fresh]);
  return change === undefined
    ? { kind: 'same', old, fresh }
    : { kind: 'changed', old, fresh, change };
}

function changeOf(versions: Versions, [old, fresh]: PlacePair): BlockChange | undefined {
  const left = versions.old[old];
  const right = versions.fresh[fresh];
  if (left?.kind === 'paragraph' && right?.kind === 'paragraph')
    return left.text === right.text
      ? undefined
      : { kind: 'words', words: compareWords(left.text, right.text) };
  if (left?.kind !== 'table' || right?.kind !== 'table') return undefined;
  const rows = compareTables(left, right);
  return rows.every(({ kind }) => kind === 'same') ? undefined : { kind: 'rows', rows };
}
