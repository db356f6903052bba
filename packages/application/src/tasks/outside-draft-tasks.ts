import { newestSubmitted } from '@daihoi/domain/drafting';
import { may, type Actor } from '../access/index.ts';
import type { CongressRecord } from '../congress/congress-store.ts';
import { openApproval, superiorHere } from '../drafting/outside/outside-draft.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import { draftTask } from './draft-tasks.ts';
import type { Task } from './task.ts';

/**
 * Submitted drafts of a unit whose superior works outside: the paper of the superior is to be recorded, then confirmed by
 * another person than the one who recorded it.
 */
export async function outsideDrafts(
  { read }: Pick<Ports, 'read'>,
  actor: Actor,
  { record, unit }: { readonly record: CongressRecord; readonly unit: UnitRow },
): Promise<readonly Task[]> {
  const submitted = (await read.drafts.ofCongress(record.value.id)).filter(
    ({ value }) => value.state === 'SUBMITTED',
  );
  if (submitted.length === 0 || (await superiorHere(read, record))) return [];
  const confirms = may(actor, 'draft.confirm-outside', unit.path);
  const tasks: Task[] = [];
  for (const draft of submitted) {
    const open = openApproval(draft, await read.outsideApprovals.ofDraft(draft.id));
    const { number = '', recordedBy } = open ?? {};
    const figures = { version: newestSubmitted(draft.value), number };
    if (!open) tasks.push(draftTask('drafts.outside', { draft, unit, figures }));
    else if (confirms && recordedBy?.id !== actor.accountId)
      tasks.push(draftTask('drafts.outsideConfirm', { draft, unit, figures }));
  }
  return tasks;
}
