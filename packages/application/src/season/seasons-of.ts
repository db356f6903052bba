import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { SeasonRow } from './season-store.ts';

/** The seasons around the units of an actor, each once. Screens begin with the first. */
export async function seasonsOf(
  ports: Pick<Ports, 'read'>,
  actor: Pick<Actor, 'grants'>,
): Promise<readonly SeasonRow[]> {
  const seasons = await Promise.all(
    actor.grants.map((grant) => ports.read.seasons.around(grant.path)),
  );
  return [...new Map(seasons.flat().map((season) => [season.id, season])).values()];
}
