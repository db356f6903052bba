import {
  checkOpen,
  codeFrom,
  moveComment,
  placeWords,
  type CommentRefusal,
  type CommentSource,
  type CommentWords,
  type ConsultationRefusal,
  type DraftComment,
} from '@daihoi/domain/comments';
import { err, ok, type Id, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { NotFound, StaleVersion } from '../../ports/versioned.ts';
import { auditComment } from '../audit-comment.ts';
import type { CommentId, CommentRecord } from '../comment-store.ts';
import { isOwner, openAsked, type OpenedAsked, type WhichAsked } from '../open-asked.ts';

export type WriteRefusal = CommentRefusal | ConsultationRefusal | NotFound | StaleVersion;

/** What the office writes in the name of its unit, or keys from the paper of a member or a citizen. */
export interface WriteCommand extends WhichAsked, CommentWords {
  readonly source: Exclude<CommentSource, 'merged'>;
  readonly authorName: string | undefined;
  readonly authorContact: string | undefined;
  /** How many agreed in the meeting; one for what a person wrote. */
  readonly persons: number;
}

export interface WrittenComment {
  readonly id: CommentId;
  /** By it the writer finds the answer again. */
  readonly receipt: string;
}

/** Takes a comment that the office writes or keys; it counts at once. Answers its identity and the receipt of its writer. */
export function enterComment(
  ports: Ports,
  actor: Actor,
  command: WriteCommand,
): Promise<Result<WrittenComment, WriteRefusal>> {
  return ports.transact(async (stores): Promise<Result<WrittenComment, WriteRefusal>> => {
    const opened = await openAsked(stores, command);
    if (!opened.ok) return opened;
    const refusal =
      checkOpen(opened.value.consultation.value, ports.clock.today()) ??
      whoMaySpeak(opened.value, command);
    if (refusal) return err(refusal);
    const words = await placed(stores, command);
    return words.ok
      ? keep(ports, stores, { actor, command, opened: opened.value, words: words.value })
      : words;
  });
}

/** Papers of members and of the public are keyed only where they were asked for; those of the public at the unit of the draft. */
function whoMaySpeak(
  opened: OpenedAsked,
  { source, authorName }: WriteCommand,
): CommentRefusal | undefined {
  const { asksMembers, asksPublic } = opened.consultation.value;
  if (source === 'member' && authorName === undefined) return { code: 'comment.no-name' };
  if (source === 'member' && !asksMembers) return { code: 'comment.members-not-asked' };
  const mayKeyPublic = asksPublic && isOwner(opened);
  return source === 'public' && !mayKeyPublic ? { code: 'comment.public-not-asked' } : undefined;
}

async function placed(
  stores: Stores,
  { consultationId, paragraph, passage, text }: WriteCommand,
): Promise<Result<CommentWords, CommentRefusal>> {
  const found =
    paragraph === undefined ? undefined : await stores.comments.passage(consultationId, paragraph);
  return placeWords({ paragraph, passage, text }, found ? [found] : []);
}

async function keep(
  ports: Ports,
  stores: Stores,
  work: {
    readonly actor: Actor;
    readonly command: WriteCommand;
    readonly opened: OpenedAsked;
    readonly words: CommentWords;
  },
): Promise<Result<WrittenComment, never>> {
  const { actor, command, opened, words } = work;
  const { consultationId, source } = command;
  const id = ports.newId<CommentId>();
  const receipt = codeFrom(ports.newId<Id<'Receipt'>>());
  const ofUnit = source === 'unit';
  const value: DraftComment = {
    ...words,
    source,
    channel: ofUnit ? 'screen' : 'paper',
    unitId: source === 'public' ? undefined : command.unitId,
    authorName: ofUnit ? undefined : command.authorName,
    authorContact: ofUnit ? undefined : command.authorContact,
    persons: ofUnit ? command.persons : 1,
    state: 'received',
    setAsideReason: undefined,
  };
  const stamp = { at: ports.clock.now(), by: actor.accountId };
  const standsAt = command.unitId;
  await stores.comments.add({ id, consultationId, value, standsAt, receipt, stamp });
  await auditComment(ports, stores, {
    actor,
    act: ofUnit ? 'comment.written' : 'comment.keyed',
    unit: opened.asked.unit,
    consultationId,
    after: { comment: id, source, paragraph: words.paragraph },
  });
  return ok({ id, receipt });
}

export interface SettleCommand extends WhichAsked {
  readonly commentId: CommentId;
  /** The version of the comment that was read. */
  readonly version: number;
  readonly reason: string;
}

/**
 * Sets a comment aside with a reason. A unit sets aside what was given to itself; what came from below counts until it is answered,
 * and what came by the pages is looked at on their desk (`moderateHeld`). A merged line that is set aside frees the lines that it
 * stood for.
 */
export function settleComment(
  ports: Ports,
  actor: Actor,
  command: SettleCommand,
): Promise<Result<number, WriteRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, WriteRefusal>> => {
    const opened = await openAsked(stores, command);
    if (!opened.ok) return opened;
    const found = await standingHere(stores, command);
    if (!found.ok) return found;
    const { asked, consultation } = opened.value;
    const { value } = found.value;
    const isFromBelow = value.unitId !== undefined && value.unitId !== asked.unit.id;
    if (isFromBelow) return err({ code: 'comment.from-below' });
    if (value.state === 'held')
      return err({ code: 'comment.move-not-from-state', move: 'setAside', state: value.state });
    const moved = moveComment(value, { move: 'setAside', reason: command.reason });
    if (!moved.ok) return moved;
    const splits = value.source === 'merged';
    const saved = splits
      ? await stores.comments.split(found.value, moved.value)
      : await stores.comments.saveComment(found.value, moved.value);
    if (!saved.ok) return saved;
    await auditComment(ports, stores, {
      actor,
      act: splits ? 'comment.split' : 'comment.set-aside',
      unit: asked.unit,
      consultationId: consultation.id,
      after: { comment: command.commentId },
    });
    return ok(command.version + 1);
  });
}

/** A comment that stands for itself at the unit, in the version that was read. */
export async function standingHere(
  stores: Stores,
  which: WhichAsked & { readonly commentId: CommentId; readonly version: number },
): Promise<Result<CommentRecord, CommentRefusal | NotFound | StaleVersion>> {
  const { commentId, consultationId, unitId, version } = which;
  const found = await stores.comments.comment(commentId);
  if (found?.consultationId !== consultationId)
    return err({ code: 'target.not-found', kind: 'comment', id: commentId });
  if (found.standsAt !== unitId || found.topId !== found.id)
    return err({ code: 'comment.elsewhere' });
  return found.version === version ? ok(found) : err({ code: 'version.stale', expected: version });
}
