import { isWithUnit, openRound, type DraftRefusal } from '@daihoi/domain/drafting';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import { changeDraft, type ChangeRefusal } from './change-draft.ts';
import type { DraftRemarkId, DraftRemarkRow } from './draft-store.ts';
import { sentRemarks } from './move-draft-on.ts';
import type { WhichDraft } from './open-draft.ts';

export interface RemarkGone {
  readonly code: 'draft.remark-gone' | 'draft.not-submitted';
}

type RemarkRefusal = ChangeRefusal | DraftRefusal | RemarkGone;

/** The superior says what has to change in a passage of the submitted version, or in the paper as a whole. */
export function remarkOnDraft(
  ports: Ports,
  actor: Actor,
  command: WhichDraft & Pick<DraftRemarkRow, 'paragraph' | 'passage' | 'text'>,
): Promise<Result<number, RemarkRefusal>> {
  const { paragraph, passage, text } = command;
  return changeDraft<RemarkRefusal>(ports, actor, {
    ...command,
    act: 'draft.remarked',
    async change({ draft }, { stores, stamp }) {
      const round = openRound(draft.value);
      if (!round) return err({ code: 'draft.not-submitted' });
      const id = ports.newId<DraftRemarkId>();
      const place = { round: round.number, version: round.version, paragraph, passage };
      await stores.drafts.addRemark(draft.id, { id, ...place, text }, stamp);
      return ok({ value: draft.value, after: { paragraph, text } });
    },
  });
}

/** The superior takes a remark back that it has not sent yet. */
export function removeDraftRemark(
  ports: Ports,
  actor: Actor,
  command: WhichDraft & { readonly remarkId: string },
): Promise<Result<number, RemarkRefusal>> {
  return changeDraft<RemarkRefusal>(ports, actor, {
    ...command,
    act: 'draft.remark-removed',
    async change({ draft }, { stores }) {
      const round = openRound(draft.value);
      const remark = (await stores.drafts.remarks(draft.id)).find(
        (each) => each.id === command.remarkId && each.round === round?.number,
      );
      if (!remark) return err({ code: 'draft.remark-gone' });
      await stores.drafts.removeRemark(remark.id);
      return ok({ value: draft.value, after: { text: remark.text } });
    },
  });
}

/** The unit answers a remark that came back with the draft. */
export function answerDraftRemark(
  ports: Ports,
  actor: Actor,
  command: WhichDraft & { readonly remarkId: string; readonly answer: string },
): Promise<Result<number, RemarkRefusal>> {
  const { remarkId, answer } = command;
  return changeDraft<RemarkRefusal>(ports, actor, {
    ...command,
    act: 'draft.remark-answered',
    async change({ draft }, { stores, stamp }) {
      const { state } = draft.value;
      if (!isWithUnit(state)) return err({ code: 'draft.closed', state });
      const remark = sentRemarks(draft, await stores.drafts.remarks(draft.id)).find(
        (each) => each.id === remarkId,
      );
      if (!remark) return err({ code: 'draft.remark-gone' });
      await stores.drafts.answerRemark(remark.id, answer, stamp);
      return ok({ value: draft.value, after: { answer } });
    },
  });
}
