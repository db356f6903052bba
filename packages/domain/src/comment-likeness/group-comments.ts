import type { Ratio } from '../kernel/index.ts';
import { bandKeys, bands } from './band-keys.ts';
import { openCommentReader, type CommentFeatures, type CommentText } from './comment-features.ts';

/** Where a comment was put. */
export interface PlacedComment {
  /** The first comment of its group; itself when nothing like it came before. */
  readonly group: CommentText['id'];
  /** Features in common with that first comment, of all that either has. */
  readonly likeness: Ratio;
}

/** Groups of like comments that grow. */
export interface CommentGroups {
  /** Puts a comment into the group whose first comment it is most like, or begins a group; no other comment moves. */
  place(comment: CommentText): PlacedComment;
}

/** A proposal for people: comments that seem to say the same, in the order in which they came. */
export interface CommentGroup {
  readonly first: CommentText['id'];
  readonly comments: readonly { readonly id: CommentText['id']; readonly likeness: Ratio }[];
}

/** The features that two comments must have in common, of all that either has. */
export const likenessOfComments: Ratio = { num: 1, den: 2 };

/**
 * Opens groups. To go on another day it is enough to hand in the first comment of each group, in the order of the groups: what was
 * placed stays where it is.
 */
export function openCommentGroups(firsts: Iterable<CommentText> = []): CommentGroups {
  const read = openCommentReader();
  const known: { readonly id: string; readonly features: CommentFeatures }[] = [];
  /** The last comment under a key, and for every comment and band the one before it. */
  const newest = new Map<number, number>();
  const before: number[] = [];
  for (const first of firsts) {
    const features = read(first);
    keep(first.id, features, bandKeys(features));
  }
  return {
    place(comment) {
      const features = read(comment);
      const keys = bandKeys(features);
      const found = mostAlike(features, keys);
      if (found !== undefined) return found;
      keep(comment.id, features, keys);
      return { group: comment.id, likeness: { num: 1, den: 1 } };
    },
  };

  function keep(id: string, features: CommentFeatures, keys: Uint32Array): void {
    const at = known.length;
    known.push({ id, features });
    keys.forEach((key, band) => {
      before.push(newest.get(key) ?? -1);
      newest.set(key, at * bands + band);
    });
  }

  function mostAlike(features: CommentFeatures, keys: Uint32Array): PlacedComment | undefined {
    let best: { readonly at: number; readonly likeness: Ratio } | undefined;
    for (const at of candidates(keys)) {
      const other = known[at];
      if (other === undefined || other.features.guard !== features.guard) continue;
      const likeness = likenessOf(features.words, other.features.words);
      if (isLess(likeness, likenessOfComments)) continue;
      if (best === undefined || isLess(best.likeness, likeness)) best = { at, likeness };
    }
    const group = best === undefined ? undefined : known[best.at]?.id;
    return best && group !== undefined ? { group, likeness: best.likeness } : undefined;
  }

  /** First comments that share a key, the oldest first. */
  function candidates(keys: Uint32Array): readonly number[] {
    const found = new Set<number>();
    for (const key of keys)
      for (let entry = newest.get(key) ?? -1; entry >= 0; entry = before[entry] ?? -1)
        found.add(Math.floor(entry / bands));
    return [...found].toSorted((left, right) => left - right);
  }
}

/** Groups comments in the order given, in the order of their first comments. */
export function groupComments(comments: Iterable<CommentText>): readonly CommentGroup[] {
  const groups = openCommentGroups();
  const lists = new Map<string, { readonly id: string; readonly likeness: Ratio }[]>();
  for (const comment of comments) {
    const { group, likeness } = groups.place(comment);
    const member = { id: comment.id, likeness };
    const list = lists.get(group);
    if (list === undefined) lists.set(group, [member]);
    else list.push(member);
  }
  return [...lists].map(([first, members]) => ({ first, comments: members }));
}

/** How many features both have, of all that either has; nothing is like nothing. */
function likenessOf(left: Uint32Array, right: Uint32Array): Ratio {
  let common = 0;
  for (let at = 0, other = 0; at < left.length && other < right.length;) {
    const difference = (left[at] ?? 0) - (right[other] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) other += 1;
  }
  const all = left.length + right.length - common;
  return all === 0 ? { num: 0, den: 1 } : { num: common, den: all };
}

function isLess(left: Ratio, right: Ratio): boolean {
  return left.num * right.den < right.num * left.den;
}
