import { moveComment, type DraftComment } from '@daihoi/domain/comments';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import { auditComment } from '../audit-comment.ts';
import type { AskedUnitRecord, CommentId, ConsultationRecord } from '../comment-store.ts';
import type { WhichDesk } from './view-held.ts';

/** What the office decides on comments that wait: they count, or do not and their writers read why. */
export type HeldDecision =
  | { readonly kind: 'take' }
  | {
      readonly kind: 'setAside';
      /** The ground alone goes into the log. */
      readonly ground: string;
      /** The whole sentence, for the writer. */
      readonly reason: string;
    };

export interface ModerateCommand extends WhichDesk {
  readonly comments: readonly { readonly id: CommentId; readonly version: number }[];
  readonly decision: HeldDecision;
}

export type ModerateRefusal =
  NotFound | { readonly code: 'held-comments.gone' | 'held-comments.ended' };

/**
 * Decides on all of the comments or on none: when a colleague was quicker with one of them, the office looks again. Answers how
 * many were decided. The log holds who, when and how many; never words or names.
 */
export function moderateHeld(
  ports: Pick<Ports, 'transact' | 'clock'>,
  actor: Actor,
  command: ModerateCommand,
): Promise<Result<number, ModerateRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, ModerateRefusal>> => {
    const desk = await openDesk(stores, command);
    if (!desk.ok) return desk;
    for (const each of command.comments) {
      const decided = await decideOne(stores, command, each);
      if (!decided.ok) return decided;
    }
    await recordDecision(ports, stores, { actor, command, unit: desk.value.asked.unit });
    return ok(command.comments.length);
  });
}

async function openDesk(
  { comments }: Pick<Stores, 'comments'>,
  { consultationId, unitId }: WhichDesk,
): Promise<
  Result<
    { readonly consultation: ConsultationRecord; readonly asked: AskedUnitRecord },
    ModerateRefusal
  >
> {
  const consultation = await comments.byId(consultationId);
  const asked = consultation && (await comments.holdAsked(consultationId, unitId));
  if (!consultation || !asked)
    return err({ code: 'target.not-found', kind: 'consultation', id: consultationId });
  return consultation.value.state === 'ASKING'
    ? ok({ consultation, asked })
    : err({ code: 'held-comments.ended' });
}

async function decideOne(
  { comments }: Pick<Stores, 'comments'>,
  { consultationId, unitId, decision }: ModerateCommand,
  { id, version }: ModerateCommand['comments'][number],
): Promise<Result<true, ModerateRefusal>> {
  const record = await comments.comment(id);
  const isHere =
    record?.consultationId === consultationId &&
    record.standsAt === unitId &&
    record.version === version;
  const moved = isHere ? decided(record.value, decision) : undefined;
  const saved = record && moved && (await comments.saveComment(record, moved));
  return saved?.ok === true ? ok<true>(true) : err({ code: 'held-comments.gone' });
}

/** Undefined for a comment that does not wait: what counts already is not set aside here. */
function decided(comment: DraftComment, decision: HeldDecision): DraftComment | undefined {
  if (comment.state !== 'held') return undefined;
  const moved =
    decision.kind === 'take'
      ? moveComment(comment, { move: 'take' })
      : moveComment(comment, { move: 'setAside', reason: decision.reason });
  return moved.ok ? moved.value : undefined;
}

function recordDecision(
  ports: Pick<Ports, 'clock'>,
  stores: Pick<Stores, 'audit'>,
  {
    actor,
    command,
    unit,
  }: {
    readonly actor: Actor;
    readonly command: ModerateCommand;
    readonly unit: AskedUnitRecord['unit'];
  },
): Promise<void> {
  const { decision, comments, consultationId } = command;
  return auditComment(ports, stores, {
    actor,
    act: decision.kind === 'take' ? 'comment.held-taken' : 'comment.held-set-aside',
    unit,
    consultationId,
    after: {
      comments: comments.length,
      ...(decision.kind === 'setAside' ? { ground: decision.ground } : {}),
    },
  });
}
