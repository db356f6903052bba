import { err, ok, type Result, type SeasonId, type UnitId } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { checkPlan, type PlanRefusal } from './check-plan.ts';
import type { SeasonRow } from './season-store.ts';

/** What a person enters to begin a season. */
export type NewSeason = Pick<
  SeasonRow,
  'code' | 'name' | 'term' | 'levelScheme' | 'countedFrom' | 'settings'
> & { readonly rootUnitId: UnitId };

export type CreateRefusal =
  | PlanRefusal
  | NotFound
  | { readonly code: 'season.code-taken'; readonly at: 'code'; readonly taken: string }
  | { readonly code: 'season.term-taken'; readonly at: 'term'; readonly name: string };

/** Begins a season under a unit: one for each term and root. Windows and congresses are set up afterwards. */
export function createSeason(
  ports: Ports,
  actor: Actor,
  order: NewSeason,
): Promise<Result<SeasonRow, CreateRefusal>> {
  return ports.transact(async (stores): Promise<Result<SeasonRow, CreateRefusal>> => {
    const root = await stores.units.byId(order.rootUnitId);
    if (!root) return err({ code: 'target.not-found', kind: 'unit', id: order.rootUnitId });
    const season: SeasonRow = {
      ...order,
      id: ports.newId<SeasonId>(),
      ruleSet: `rulebook-${order.term.from}-${order.term.to}`,
      demonstration: false,
      version: 1,
    };
    const sound = checkPlan(season);
    if (!sound.ok) return sound;
    if (await stores.seasons.byCode(order.code))
      return err({ code: 'season.code-taken', at: 'code', taken: order.code });
    const others = await stores.seasons.onPath(root.path);
    const same = others.find(
      (each) => each.rootUnitId === root.id && each.term.from === order.term.from,
    );
    if (same) return err({ code: 'season.term-taken', at: 'term', name: same.name });
    await stores.seasons.insert(season);
    await recordAct(stores, {
      at: ports.clock.now(),
      actor,
      act: 'season.create',
      unit: root,
      target: { kind: 'season', id: season.id },
      after: season,
    });
    return ok(season);
  });
}
