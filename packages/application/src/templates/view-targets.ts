import { err, invariant, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import { may, type Actor } from '../access/index.ts';
import { congressNotFound } from '../congress/record-congress.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { TargetList } from './target-store.ts';

/** The targets of a congress's unit, with whose they are and whether the reader may write them. */
export interface TargetPage extends TargetList {
  readonly unit: UnitRow;
  readonly mayWrite: boolean;
}

export async function viewTargets(
  { read }: Pick<Ports, 'read'>,
  actor: Actor,
  congressId: CongressId,
): Promise<Result<TargetPage, NotFound>> {
  const congress = await read.congresses.byId(congressId);
  if (!congress) return err(congressNotFound(congressId));
  const unit = await read.units.byId(congress.value.unitId);
  invariant(unit !== undefined, 'a congress has its unit');
  const list = await read.targets.ofCongress(congressId);
  return ok({ ...list, unit, mayWrite: may(actor, 'draft.write', congress.unitPath) });
}
