import {
  checklistOf,
  missingItems,
  moveCongress,
  type CheckItem,
  type Congress,
  type MoveRefusal,
  type PlainMove,
} from '@daihoi/domain/congress';
import { err, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import type { Stores } from '../ports/ports.ts';
import type { CongressRecord } from './congress-store.ts';
import { gatherFacts } from './gather-facts.ts';

export interface ChecklistOpen {
  readonly code: 'congress.checklist-open';
  readonly missing: number;
  readonly items: readonly CheckItem[];
}

/** Carries a congress over a move of either side: refused while one item of the move's checklist is missing. */
export async function checkedMove(
  stores: Stores,
  record: CongressRecord,
  step: { readonly move: PlainMove; readonly on: CalendarDate; readonly today: CalendarDate },
): Promise<Result<Congress, MoveRefusal | ChecklistOpen>> {
  const moved = moveCongress(record.value, step.move, step.on);
  if (!moved.ok) return moved;
  const facts = await gatherFacts(stores, record, step.today);
  const items = missingItems(checklistOf(step.move, record.value, facts));
  return items.length > 0
    ? err({ code: 'congress.checklist-open', missing: items.length, items })
    : moved;
}
