import { moveDraft, openRound, type DraftMove } from '@daihoi/domain/drafting';
import { defined, err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import { changeDraft, type ChangeRefusal } from './change-draft.ts';
import { letGoOfComparing } from './compared-drafts.ts';
import type { DraftRecord, DraftRemarkRow } from './draft-store.ts';
import type { WhichDraft } from './open-draft.ts';

/** Carries a draft on: up to the superior and back. Which side may take which move is the table's to say. */
export function moveDraftOn(
  ports: Ports,
  actor: Actor,
  command: WhichDraft & { readonly move: DraftMove; readonly reason?: string },
): Promise<Result<number, ChangeRefusal>> {
  const { move, reason } = command;
  return changeDraft<ChangeRefusal>(ports, actor, {
    ...command,
    act: `draft.move-${move}`,
    async change({ draft }, { stores }) {
      const issued = await stores.issuedPapers.ofDraft(draft.id);
      if (issued) return err({ code: 'draft.issued', number: issued.number });
      const remarks = await stores.drafts.remarks(draft.id);
      const moved = moveDraft(draft.value, move, {
        by: actor.accountId,
        unanswered: unanswered(draft, remarks).length,
        remarks: ofOpenRound(draft, remarks).length,
        ...defined({ reason }),
      });
      if (!moved.ok) return moved;
      if (move === 'drop') await letGoOfComparing(stores, draft.id);
      return ok({ value: moved.value, after: defined({ reason }) });
    },
  });
}

/** Remarks that came back with the draft and that the unit has still to answer. */
export function unanswered(
  draft: DraftRecord,
  remarks: readonly DraftRemarkRow[],
): readonly DraftRemarkRow[] {
  return sentRemarks(draft, remarks).filter(({ answer }) => answer === undefined);
}

/** Remarks that the unit may know: those of submissions that were decided. */
export function sentRemarks(
  draft: DraftRecord,
  remarks: readonly DraftRemarkRow[],
): readonly DraftRemarkRow[] {
  const open = openRound(draft.value);
  return remarks.filter(({ round }) => round !== open?.number);
}

function ofOpenRound(
  draft: DraftRecord,
  remarks: readonly DraftRemarkRow[],
): readonly DraftRemarkRow[] {
  const open = openRound(draft.value);
  return remarks.filter(({ round }) => round === open?.number);
}
