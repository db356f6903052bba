import { codeFrom, mergeComments, type MergeRefusal } from '@daihoi/domain/comments';
import { groupComments } from '@daihoi/domain/comment-likeness';
import { ok, type Id, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import { auditComment } from '../audit-comment.ts';
import type { CommentId, CommentRecord } from '../comment-store.ts';
import { findAsked, openAsked, type WhichAsked } from '../open-asked.ts';
import { standingHere, type WriteRefusal } from './write-comment.ts';

export interface MergeCommand extends WhichAsked {
  /** Lines in the versions that were read. */
  readonly lines: readonly { readonly id: CommentId; readonly version: number }[];
  /** How the unit puts it in one. */
  readonly text: string;
}

/** Puts one line in the place of several like ones; what they say stays readable from it. */
export function mergeLines(
  ports: Ports,
  actor: Actor,
  command: MergeCommand,
): Promise<Result<CommentId, WriteRefusal | MergeRefusal>> {
  return ports.transact(async (stores): Promise<Result<CommentId, WriteRefusal | MergeRefusal>> => {
    const opened = await openAsked(stores, command);
    if (!opened.ok) return opened;
    const lines = await loadLines(stores, command);
    if (!lines.ok) return lines;
    const { consultationId, unitId, text } = command;
    const values = lines.value.map(({ value }) => value);
    const value = mergeComments(values, { text, unitId });
    if (!value.ok) return value;
    const line = {
      id: ports.newId<CommentId>(),
      consultationId,
      value: value.value,
      standsAt: unitId,
      receipt: codeFrom(ports.newId<Id<'Receipt'>>()),
      stamp: { at: ports.clock.now(), by: actor.accountId },
    };
    const merged = await stores.comments.merge(line, lines.value);
    if (!merged.ok) return merged;
    await auditComment(ports, stores, {
      actor,
      act: 'comment.merged',
      unit: opened.value.asked.unit,
      consultationId,
      after: { comment: line.id, lines: lines.value.length },
    });
    return merged;
  });
}

async function loadLines(
  stores: Stores,
  { lines, ...which }: MergeCommand,
): Promise<Result<readonly CommentRecord[], WriteRefusal>> {
  const found: CommentRecord[] = [];
  for (const { id, version } of new Map(lines.map((each) => [each.id, each])).values()) {
    const line = await standingHere(stores, { ...which, commentId: id, version });
    if (!line.ok) return line;
    found.push(line.value);
  }
  return ok(found);
}

/** Lines that seem to say the same about one passage, for a person to look at. */
export interface LikeLines {
  readonly paragraph: number | undefined;
  readonly lines: readonly CommentId[];
}

/** So many lines of a unit are compared at once; more are for the unit that answers. */
const mostCompared = 2000;

/** Proposes lines of a unit that may become one, the largest heaps first. At most 2000 lines are compared. */
export async function proposeLikeLines(
  ports: Ports,
  which: WhichAsked,
): Promise<Result<readonly LikeLines[], NotFound>> {
  const found = await findAsked(ports.read, which);
  if (!found.ok) return found;
  const texts = await ports.read.comments.texts(which.consultationId, which.unitId, mostCompared);
  const byId = new Map(texts.map((each) => [String(each.id), each]));
  const groups = groupComments(
    texts.map(({ id, text, paragraph }) => ({ id, text, about: String(paragraph ?? '') })),
  );
  return ok(
    groups
      .filter(({ comments }) => comments.length > 1)
      .toSorted((left, right) => right.comments.length - left.comments.length)
      .map(({ first, comments }) => ({
        paragraph: byId.get(first)?.paragraph,
        lines: comments.flatMap(({ id }) => byId.get(id)?.id ?? []),
      })),
  );
}
