import { viewDue } from '../archive/removal/view-due.ts';
import type { Actor } from '../access/index.ts';
import type { CongressRecord } from '../congress/congress-store.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { DueBasis } from './due-days.ts';
import type { Task } from './task.ts';

/** Files of the own congress that are past their term, and removals that wait for somebody else than who proposed them. */
export async function archiveTasks(
  ports: Pick<Ports, 'read' | 'clock' | 'files'>,
  own: { readonly actor: Actor; readonly record: CongressRecord; readonly unit: UnitRow },
  { today }: DueBasis,
): Promise<readonly Task[]> {
  const { actor, record, unit } = own;
  const congressId = record.value.id;
  const viewed = await viewDue(ports, congressId);
  if (!viewed.ok) return [];
  const { archive, ballotImages, complaintOpen, removals } = viewed.value;
  const open = removals.filter(({ value }) => value.state === 'PROPOSED');
  const task = { due: today, group: 'due', unit, congressId, missing: [] } as const;
  const confirm = open
    .filter(({ value }) => value.proposedBy !== actor.accountId)
    .map(({ id, value, proposedBy }) => ({
      ...task,
      id: `archive.confirm:${id}`,
      kind: 'archive.confirm' as const,
      figures: { who: proposedBy.name, decision: value.decision },
    }));
  const count = [archive, ballotImages]
    .filter(({ source }) => open.every(({ value }) => value.source !== source))
    .reduce((sum, { lines }) => sum + new Set(lines.map(({ hash }) => hash)).size, 0);
  if (count === 0 || complaintOpen) return confirm;
  const due = { id: `archive.due:${congressId}`, kind: 'archive.due' as const, figures: { count } };
  return [...confirm, { ...task, ...due }];
}
