import type { Actor } from '../access/index.ts';
import type { CongressRecord } from '../congress/congress-store.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import { returnedDrafts } from './draft-tasks.ts';
import { outsideDrafts } from './outside-draft-tasks.ts';
import type { Task } from './task.ts';

/** What the office has to do with the drafts of its own congress. */
export async function ownDraftTasks(
  ports: Pick<Ports, 'read'>,
  actor: Actor,
  { record, unit }: { readonly record: CongressRecord; readonly unit: UnitRow },
): Promise<readonly Task[]> {
  const drafts = await ports.read.drafts.ofCongress(record.value.id);
  const outside = await outsideDrafts(ports, actor, { record, unit, drafts });
  return [...returnedDrafts(drafts, unit), ...outside];
}
