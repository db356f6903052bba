import { err, ok, type Result, type SeasonId, type UnitId } from '@daihoi/domain/kernel';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';

/** Whose board is asked for, and of which season. */
export interface WhichBoard {
  readonly unitId: UnitId;
  readonly seasonId: SeasonId;
}

/** The unit and the season of a board. */
export async function findBoard({ read }: Pick<Ports, 'read'>, { unitId, seasonId }: WhichBoard) {
  const [unit, season] = await Promise.all([read.units.byId(unitId), read.seasons.byId(seasonId)]);
  if (!unit) return notFound('unit', unitId);
  return season ? ok({ unit, season }) : notFound('season', seasonId);
}

function notFound(kind: string, id: string): Result<never, NotFound> {
  return err({ code: 'target.not-found', kind, id });
}
