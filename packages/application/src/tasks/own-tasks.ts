import {
  checklistOf,
  congressMoves,
  missingItems,
  nextMoves,
  type CheckItem,
} from '@daihoi/domain/congress';
import type { CongressRecord } from '../congress/congress-store.ts';
import { gatherFacts } from '../congress/gather-facts.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import { dueDayOf, type DueBasis } from './due-days.ts';
import { groupOf, type OwnCongress, type Task } from './task.ts';

/** The one next step of the own congress: what to do, by when, what it lacks; or whose turn it is. */
export async function ownTask(
  ports: Ports,
  own: { readonly record: CongressRecord; readonly unit: UnitRow },
  basis: DueBasis,
): Promise<Task | undefined> {
  const { record, unit } = own;
  const move = nextMoves[record.value.state];
  if (!move || move === 'startPostCongress' || move === 'archive') return undefined;
  const facts = await gatherFacts(ports.read, record, basis.today);
  const checklist = checklistOf(move, record.value, facts);
  const missing = missingItems(checklist);
  const mine = congressMoves[move].side === 'own' || missing.some((item) => item.at === 'plan');
  const due = dueDayOf(record.value, move, basis);
  return {
    id: `own:${record.value.id}`,
    kind: `${mine ? 'own' : 'wait'}.${move}`,
    due,
    group: groupOf(due, basis.today),
    unit,
    congressId: record.value.id,
    figures: { missing: missing.length, returns: record.value.returns, ...paperFigures(checklist) },
    missing: mine ? missing : [],
  };
}

/** How the own congress stands, for the stepper beside the step. */
export function ownCongressOf(record: CongressRecord, unit: UnitRow): OwnCongress {
  const { value } = record;
  const postponed = value.state === 'POSTPONED' ? value.postponements.at(-1) : undefined;
  return {
    congressId: value.id,
    unit,
    state: value.state,
    interrupted: postponed?.interrupted,
    plan: value.plan,
    deadline: value.deadline,
  };
}

function paperFigures(checklist: readonly CheckItem[]): Readonly<Record<string, string | number>> {
  const papers = checklist.find((item) => item.code === 'papers-complete');
  return papers
    ? { have: papers.figures['have'] ?? 0, required: papers.figures['required'] ?? 0 }
    : {};
}
