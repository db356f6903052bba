import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { Task } from './task.ts';

/** Papers that were sent to a unit and that nobody of it has confirmed: one task, however many there are. */
export async function paperTasks(
  { read }: Pick<Ports, 'read'>,
  unit: UnitRow,
): Promise<readonly Task[]> {
  const { waiting } = await read.deliveries.inboxSums(unit.id);
  if (waiting === 0) return [];
  return [
    {
      id: `papers.receive:${unit.id}`,
      kind: 'papers.receive',
      due: undefined,
      group: 'upcoming',
      unit,
      congressId: undefined,
      figures: { count: waiting },
      missing: [],
    },
  ];
}
