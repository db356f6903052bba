import { keepingFrom } from '../ballot-session/keep-ballots.ts';
import type { CongressRecord } from '../congress/congress-store.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { DueBasis } from './due-days.ts';
import { groupOf, type Task } from './task.ts';

/**
 * Ballots that are kept under their seal until somebody records what became of them. One task for a congress: its counts were
 * sealed within days, and one decision ends them together.
 */
export async function keepingTasks(
  { read }: Pick<Ports, 'read'>,
  own: { readonly record: CongressRecord; readonly unit: UnitRow },
  { today }: DueBasis,
): Promise<readonly Task[]> {
  const { record, unit } = own;
  const sessions = await read.ballotSessions.ofCongress(record.value.id);
  const kept = sessions.filter(({ session }) => session.disposal === undefined);
  const keepings = await Promise.all(kept.map(({ session }) => keepingFrom(read, session)));
  const days = keepings.flatMap((each) => (each ? [each.until] : [])).toSorted();
  const [due] = days;
  if (due === undefined) return [];
  return [
    {
      id: `keep:${record.value.id}`,
      kind: due < today ? 'keep.dispose' : 'keep.ballots',
      due,
      group: groupOf(due, today),
      unit,
      congressId: record.value.id,
      figures: { count: days.length, until: due },
      missing: [],
    },
  ];
}
