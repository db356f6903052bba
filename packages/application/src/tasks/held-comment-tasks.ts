import { phaseOn } from '@daihoi/domain/comments';
import type { SeasonId } from '@daihoi/domain/kernel';
import { pagesOf, type AskedOfUnit } from '../comments/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { DueBasis } from './due-days.ts';
import { groupOf, type Task } from './task.ts';

const mostLookedAt = 20;

/** Comments that came by the pages of a unit and that nobody has looked at, one task a consultation. */
export async function heldCommentTasks(
  { read }: Pick<Ports, 'read'>,
  { unit, seasonId }: { readonly unit: UnitRow; readonly seasonId: SeasonId },
  { today }: DueBasis,
): Promise<readonly Task[]> {
  const asked = await read.comments.ofUnit(seasonId, unit.id, mostLookedAt);
  const open = asked.filter(
    (each) =>
      phaseOn(each.consultation.value, today) !== 'ended' &&
      pagesOf(each.consultation, each.asked).length > 0,
  );
  const counted = await Promise.all(
    open.map(async (each) => ({
      ...each,
      held: (await read.comments.boxCounts(each.consultation.id, unit.id)).held,
    })),
  );
  return counted.filter(({ held }) => held > 0).map((each) => heldTask(each, unit, today));
}

function heldTask(
  { consultation, held }: AskedOfUnit & { readonly held: number },
  unit: UnitRow,
  today: DueBasis['today'],
): Task {
  const { title, closesOn } = consultation.value;
  return {
    id: `comments.held:${consultation.id}:${unit.id}`,
    kind: 'comments.held',
    due: closesOn,
    group: groupOf(closesOn, today),
    unit,
    congressId: undefined,
    figures: { consultation: consultation.id, title, count: held },
    missing: [],
  };
}
