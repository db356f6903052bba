import { publicCommentRoutes, type CommentPageKind } from '@daihoi/contract/public-comments';
import { ok, type Result } from '@daihoi/domain/kernel';
import { call } from '../../api/call.ts';
import type { Refusal } from '../../api/refusal.ts';
import type { Prover } from './open-prover.ts';

/** A page without signing in, by its address. */
export interface WhichPage {
  readonly kind: CommentPageKind;
  readonly code: string;
}

/** What a person wrote. */
export interface WrittenComment {
  /** Null for the draft as a whole. */
  readonly paragraph: number | null;
  readonly text: string;
  readonly name: string | null;
  readonly contact: string | null;
}

/**
 * Sends a comment with its proof and answers its receipt. A proof that the server no longer takes is made anew once, unseen; after
 * a lost line the same proof goes again, for which the server gives the same receipt.
 */
export async function sendComment(
  which: WhichPage,
  written: WrittenComment,
  prover: Prover,
): Promise<Result<string, Refusal>> {
  const first = await sendOnce(which, written, prover);
  const isProof = !first.ok && first.error.code.startsWith('challenge.');
  return isProof ? sendOnce(which, written, prover) : first;
}

async function sendOnce(
  which: WhichPage,
  written: WrittenComment,
  prover: Prover,
): Promise<Result<string, Refusal>> {
  const proof = await prover.take();
  if (!proof.ok) return proof;
  const sent = await call(publicCommentRoutes.write, {
    params: { ...which },
    body: { ...written, passage: '', ...proof.value },
  });
  if (sent.ok || sent.error.code.startsWith('challenge.')) prover.drop();
  return sent.ok ? ok(sent.value.receipt) : sent;
}
