import { newestSubmitted } from '@daihoi/domain/drafting';
import type { Actor } from '../access/index.ts';
import type { CongressRecord } from '../congress/congress-store.ts';
import { mayConfirm, openApproval, superiorHere } from '../drafting/outside/outside-draft.ts';
import type { DraftRecord } from '../drafting/draft-store.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import { draftTask } from './draft-tasks.ts';
import type { Task } from './task.ts';

/** The drafts of an own congress. */
interface OwnDrafts {
  readonly record: CongressRecord;
  readonly unit: UnitRow;
  readonly drafts: readonly DraftRecord[];
}

/**
 * Submitted drafts of a unit whose superior works outside: the paper of the superior is to be recorded, then confirmed by
 * another person than the one who recorded it.
 */
export async function outsideDrafts(
  { read }: Pick<Ports, 'read'>,
  actor: Actor,
  { record, unit, drafts }: OwnDrafts,
): Promise<readonly Task[]> {
  const submitted = drafts.filter(({ value }) => value.state === 'SUBMITTED');
  if (submitted.length === 0 || (await superiorHere(read, record))) return [];
  const tasks: Task[] = [];
  for (const draft of submitted) {
    const open = openApproval(draft, await read.outsideApprovals.ofDraft(draft.id));
    const figures = { version: newestSubmitted(draft.value), number: open?.number ?? '' };
    if (!open) tasks.push(draftTask('drafts.outside', { draft, unit, figures }));
    else if (mayConfirm(actor, unit.path, open))
      tasks.push(draftTask('drafts.outsideConfirm', { draft, unit, figures }));
  }
  return tasks;
}
