import { daysLeft, phaseOn } from '@daihoi/domain/comments';
import type { SeasonId } from '@daihoi/domain/kernel';
import type { AskedOfUnit, CommentReminder } from '../comments/comment-store.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { DueBasis } from './due-days.ts';
import { groupOf, type Task } from './task.ts';

const mostLookedAt = 50;

/** Drafts that a unit is asked about and has not answered, by their last day, and what it was reminded of. */
export async function commentTasks(
  { read }: Pick<Ports, 'read'>,
  { unit, seasonId }: { readonly unit: UnitRow; readonly seasonId: SeasonId },
  { today }: DueBasis,
): Promise<{ readonly tasks: readonly Task[]; readonly reminders: readonly CommentReminder[] }> {
  const asked = await read.comments.ofUnit(seasonId, unit.id, mostLookedAt);
  const owed = (
    await Promise.all(asked.map(async (each) => ((await owes(each)) ? [each] : [])))
  ).flat();
  return {
    tasks: owed.map(taskOf),
    // What came after a sending is a task of its own; nobody was reminded of it.
    reminders: owed.flatMap(({ asked: { value, reminder } }) =>
      value.sent === undefined && reminder ? [reminder] : [],
    ),
  };

  function taskOf({ consultation }: AskedOfUnit): Task {
    const { title, closesOn } = consultation.value;
    return {
      id: `comments.send:${consultation.id}:${unit.id}`,
      kind: 'comments.send',
      due: closesOn,
      group: groupOf(closesOn, today),
      unit,
      congressId: undefined,
      figures: {
        consultation: consultation.id,
        title,
        asker: consultation.unit.shortName,
        closesOn,
        days: daysLeft(consultation.value, today),
      },
      missing: [],
    };
  }

  /** What came after a sending has to be sent, too. */
  async function owes({ consultation, asked: { value } }: AskedOfUnit): Promise<boolean> {
    if (phaseOn(consultation.value, today) !== 'open' || value.superiorId === undefined)
      return false;
    if (value.sent === undefined) return true;
    return (await read.comments.boxCounts(consultation.id, unit.id)).lines > 0;
  }
}
