import { confirmOutside, moveDraft, type OutsideRefusal } from '@daihoi/domain/drafting';
import { ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import type { Ports } from '../../ports/ports.ts';
import { changeDraft, type ChangeRefusal } from '../change-draft.ts';
import type { WhichDraft } from '../open-draft.ts';
import { openApproval, superiorHere } from './outside-draft.ts';

/** A second person of the unit lets a draft pass by the recorded paper of the superior outside. */
export function confirmOutsideApproval(
  ports: Ports,
  actor: Actor,
  command: WhichDraft,
): Promise<Result<number, ChangeRefusal | OutsideRefusal>> {
  const by = actor.accountId;
  return changeDraft<ChangeRefusal | OutsideRefusal>(ports, actor, {
    ...command,
    act: 'draft.outside-passed',
    async change({ draft, congress }, { stores, stamp }) {
      const { state } = draft.value;
      const facts = { state, superiorHere: await superiorHere(stores, congress), by };
      const approval = openApproval(draft, await stores.outsideApprovals.ofDraft(draft.id));
      const confirmed = confirmOutside(facts, approval);
      if (!confirmed.ok) return confirmed;
      const moved = moveDraft(draft.value, 'pass', { by, unanswered: 0, remarks: 0 });
      if (!moved.ok) return moved;
      const { id, authority, number, signedOn } = confirmed.value;
      await stores.outsideApprovals.confirm(id, stamp);
      return ok({ value: moved.value, after: { authority, number, signedOn } });
    },
  });
}
