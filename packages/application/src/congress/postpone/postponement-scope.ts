import { beforeSession, type CongressState } from '@daihoi/domain/congress';
import { err, ok, type Result, type SeasonId, type UnitId } from '@daihoi/domain/kernel';
import { may, type Actor } from '../../access/index.ts';
import type { Stores } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { ListedCongress } from '../list/congress-list-store.ts';

/** One act puts off at most so many: a province with all its grassroots, not a nation. */
export const mostAtOnce = 2_000;

export interface TooMany {
  readonly code: 'postponement.too-many';
  readonly most: number;
}

export interface TooManyToResume {
  readonly code: 'resumption.too-many';
  readonly most: number;
}

export interface PostponementScope {
  readonly seasonId: SeasonId;
  readonly unitId: UnitId;
  /** Left out: every level. */
  readonly level?: string;
}

/**
 * The congresses that a postponement of a subtree would meet: those that have not begun and that the person decides on.
 * The own congress of the unit is the superior's affair and is left out.
 */
export async function congressesToPostpone(
  stores: Stores,
  actor: Actor,
  scope: PostponementScope,
): Promise<Result<readonly ListedCongress[], NotFound | TooMany>> {
  const found = await inScope(stores, { ...scope, states: beforeSession });
  if (!found.ok) return found;
  if (found.value.length > mostAtOnce)
    return err({ code: 'postponement.too-many', most: mostAtOnce });
  return ok(found.value.filter((each) => decides(actor, each)));
}

/** The congresses of a subtree that are put off now and that the person decides on. */
export async function congressesToResume(
  stores: Stores,
  actor: Actor,
  scope: PostponementScope,
): Promise<Result<readonly ListedCongress[], NotFound | TooManyToResume>> {
  const found = await inScope(stores, { ...scope, states: ['POSTPONED'] });
  if (!found.ok) return found;
  if (found.value.length > mostAtOnce)
    return err({ code: 'resumption.too-many', most: mostAtOnce });
  return ok(found.value.filter((each) => decides(actor, each)));
}

function decides(actor: Actor, { record }: ListedCongress): boolean {
  return may(actor, 'congress.decide', record.unitPath);
}

/** Those of a subtree in some states; one more than may be met at once tells that there are too many. */
async function inScope(
  stores: Stores,
  scope: PostponementScope & { readonly states: readonly CongressState[] },
): Promise<Result<readonly ListedCongress[], NotFound>> {
  const unit = await stores.units.byId(scope.unitId);
  if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: scope.unitId });
  const found = await stores.congressList.search({
    seasonId: scope.seasonId,
    path: unit.path,
    ...(scope.level === undefined ? {} : { level: scope.level }),
    states: scope.states,
    words: [],
    sort: 'name',
    descending: false,
    offset: 0,
    limit: mostAtOnce + 1,
  });
  return ok(found);
}
