import {
  openRound,
  recordOutside,
  type OutsideApproval,
  type OutsideRefusal,
} from '@daihoi/domain/drafting';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import { refuseMarked, type BroughtFile, type SecretMark } from '../../checking/index.ts';
import type { ClaimedFile, DocumentRefusal } from '../../files/index.ts';
import type { Ports } from '../../ports/ports.ts';
import { changeDraft, type ChangeRefusal } from '../change-draft.ts';
import type { WhichDraft } from '../open-draft.ts';
import type { OutsideApprovalId } from './outside-approval-store.ts';
import { superiorHere } from './outside-draft.ts';

/** The office of a unit with no superior in this program records, with its signed copy, the paper that passed the draft. */
export async function recordOutsideApproval(
  ports: Ports,
  actor: Actor,
  command: WhichDraft & { readonly paper: OutsideApproval; readonly file: ClaimedFile },
): Promise<
  Result<
    BroughtFile & { readonly version: number },
    ChangeRefusal | OutsideRefusal | DocumentRefusal | SecretMark
  >
> {
  const { paper, file } = command;
  const accepted = ports.files.checkDocument(file);
  if (!accepted.ok) return accepted;
  const marked = await refuseMarked(ports, file, accepted.value);
  if (!marked.ok) return marked;
  const { mediaType } = accepted.value;
  const stored = { ...(await ports.files.put(file.bytes)), mediaType };
  const changed = await changeDraft<ChangeRefusal | OutsideRefusal>(ports, actor, {
    ...command,
    act: 'draft.outside-recorded',
    async change({ draft, congress }, { stores, stamp }) {
      const { state } = draft.value;
      const facts = { state, superiorHere: await superiorHere(stores, congress) };
      const recorded = recordOutside({ ...facts, today: ports.clock.today() }, paper);
      if (!recorded.ok) return recorded;
      const round = openRound(draft.value);
      if (!round) return err({ code: 'draft.not-submitted' });
      await stores.storedFiles.remember(stored, stamp.at);
      const id = ports.newId<OutsideApprovalId>();
      const row = { ...recorded.value, id, round: round.number, file: stored, fileName: file.name };
      await stores.outsideApprovals.record(draft.id, row, stamp);
      return ok({ value: draft.value, after: { ...recorded.value, hash: stored.hash } });
    },
  });
  return changed.ok ? ok({ version: changed.value, hash: stored.hash, ...marked.value }) : changed;
}
