import { readCode } from '@daihoi/domain/comments';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { UnitRow } from '../../organisation/unit-store.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { GroupRecord } from '../answer/synthesis-store.ts';
import type { CommentRecord, CommentStore, ConsultationRecord } from '../comment-store.ts';

/** What became of a comment, as far as its writer may know. */
export interface LookedUpReceipt {
  readonly comment: CommentRecord;
  readonly consultation: ConsultationRecord;
  /** The unit that has it now, or the line that stands for it. */
  readonly standsAt: UnitRow;
  /** Every unit that it was sent up to. */
  readonly way: Awaited<ReturnType<CommentStore['way']>>;
  /** What the unit of the draft answered; undefined until the consultation is concluded. */
  readonly answer: GroupRecord | undefined;
}

export type ReceiptRefusal =
  | { readonly code: 'comment-page.receipt-malformed' }
  | { readonly code: 'comment-page.receipt-unknown' };

/** Finds a comment of a member or of the public by its receipt, however that was typed. */
export async function lookUpReceipt(
  { read }: Pick<Ports, 'read'>,
  typed: string,
): Promise<Result<LookedUpReceipt, ReceiptRefusal>> {
  const receipt = readCode(typed);
  if (receipt === undefined) return err({ code: 'comment-page.receipt-malformed' });
  const comment = await read.comments.byReceipt(receipt);
  const ofSomebody = comment?.value.source === 'member' || comment?.value.source === 'public';
  const found = comment && ofSomebody ? await whereItIs(read, comment) : undefined;
  return found ? ok(found) : err({ code: 'comment-page.receipt-unknown' });
}

async function whereItIs(
  { comments, units, synthesis }: Pick<Stores, 'comments' | 'units' | 'synthesis'>,
  comment: CommentRecord,
): Promise<LookedUpReceipt | undefined> {
  const merged = comment.topId !== comment.id;
  const top = merged ? await comments.comment(comment.topId) : comment;
  const consultation = await comments.byId(comment.consultationId);
  const standsAt = top && (await units.byId(top.standsAt));
  if (!consultation || !standsAt) return undefined;
  const own = await comments.way(comment.id);
  const way = merged ? [...own, ...(await comments.way(comment.topId))] : own;
  const isAnswered = consultation.value.state === 'CONCLUDED' && comment.value.state === 'received';
  const answer = isAnswered ? await synthesis.groupOfComment(comment.id) : undefined;
  return { comment, consultation, standsAt, way, answer };
}
