import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { WhichDraft } from '../open-draft.ts';
import { seenDraft } from '../view-draft.ts';
import type { OutsideApprovalRow } from './outside-approval-store.ts';
import { mayConfirm, openApproval } from './outside-draft.ts';

type Which = Pick<WhichDraft, 'congressId' | 'draftId'>;

/** What superiors outside said of a draft, as its page shows it. */
export interface OutsideApprovals {
  /** Oldest first. */
  readonly approvals: readonly OutsideApprovalRow[];
  /** The record on the submission that is open. */
  readonly open: OutsideApprovalRow | undefined;
  /** Whether the reader is the second person who can let the draft pass by it. */
  readonly mayConfirm: boolean;
}

/** The recorded papers of superiors outside on a draft; for everybody who sees the draft. */
export async function viewOutsideApprovals(
  ports: Ports,
  actor: Actor,
  which: Which,
): Promise<Result<OutsideApprovals, NotFound>> {
  const seen = await seenDraft(ports, actor, which);
  if (!seen.ok) return seen;
  const { draft, congress } = seen.value;
  const approvals = await ports.read.outsideApprovals.ofDraft(draft.id);
  const open = openApproval(draft, approvals);
  return ok({ approvals, open, mayConfirm: mayConfirm(actor, congress.unitPath, open) });
}

/** The signed copy of one of them. */
export async function readOutsideApproval(
  ports: Ports,
  actor: Actor,
  which: Which & { readonly approvalId: string },
): Promise<Result<{ readonly row: OutsideApprovalRow; readonly bytes: Uint8Array }, NotFound>> {
  const seen = await viewOutsideApprovals(ports, actor, which);
  if (!seen.ok) return seen;
  const row = seen.value.approvals.find(({ id }) => id === which.approvalId);
  const bytes = row && (await ports.files.get(row.file.hash));
  // After its term two persons may have removed it (decision 0017).
  if (!row || !bytes)
    return err({ code: 'target.not-found', kind: 'outsideApproval', id: which.approvalId });
  return ok({ row, bytes });
}
