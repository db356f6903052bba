import { firstDue, isWithUnit } from '@daihoi/domain/drafting';
import type { CongressRecord } from '../congress/congress-store.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { DueBasis } from './due-days.ts';
import { groupOf, type Task } from './task.ts';

/** Parts and studies of drafts with a last day: one task for a draft, what has to be done first. */
export async function planTasks(
  { read }: Pick<Ports, 'read'>,
  { record, unit }: { readonly record: CongressRecord; readonly unit: UnitRow },
  { today }: DueBasis,
): Promise<readonly Task[]> {
  const plans = await read.draftPlans.ofCongress(record.value.id);
  if (plans.length === 0) return [];
  const drafts = await read.drafts.ofCongress(record.value.id);
  return plans.flatMap(({ draftId, plan }): readonly Task[] => {
    const draft = drafts.find(({ id }) => id === draftId);
    const first = firstDue(plan.works);
    if (!draft || !first || !isWithUnit(draft.value.state)) return [];
    const { title, writer, due } = first;
    return [
      {
        id: `drafts.work:${draftId}`,
        kind: 'drafts.work',
        due,
        group: groupOf(due, today),
        unit,
        congressId: record.value.id,
        figures: { draft: draftId, title: draft.value.title, work: title, writer, until: due },
        missing: [],
      },
    ];
  });
}
