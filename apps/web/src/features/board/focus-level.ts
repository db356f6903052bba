import type { Board, BoardLevel } from '@daihoi/contract/progress';

/** The level to chase: the highest below the unit's own that is not done, else the own one while it is open. */
export function focusLevel({ levels, unit }: Board): BoardLevel | undefined {
  const open = levels.filter((level) => level.total > level.closed);
  return open.findLast((level) => level.level !== unit.level) ?? open.at(-1);
}

/** Levels that the sentence names: those below the unit's own, or the own one when there is no other. */
export function spokenLevels({ levels, unit }: Board): readonly BoardLevel[] {
  const counted = levels.filter((level) => level.total > 0);
  const below = counted.filter((level) => level.level !== unit.level);
  return below.length > 0 ? below : counted;
}
