import { err, ok, type Id, type Result, type SeasonId, type UnitId } from '@daihoi/domain/kernel';
import {
  continueSeries,
  documentTypeOf,
  type ContinueRefusal,
  type SeriesHolder,
} from '@daihoi/domain/papers';
import type { Actor } from '../../access/index.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { UnitRow } from '../../organisation/index.ts';
import type { SeriesContinuation } from './number-series-store.ts';
import { placeOfNumbers } from './place-of-numbers.ts';
import { typesOf, type NumberedType } from './view-number-series.ts';

export interface ContinueSeriesCommand {
  readonly unitId: UnitId;
  readonly seasonId: SeasonId;
  readonly holder: SeriesHolder;
  readonly type: NumberedType;
  /** The last number that the person saw. */
  readonly seen: number;
  /** The last number used, whoever used it. */
  readonly last: number;
  readonly reason: string;
}

export type ContinueSeriesRefusal =
  | NotFound
  | ContinueRefusal
  | { readonly code: 'series.not-held' }
  | { readonly code: 'series.moved'; readonly last: number };

/** Says where a series goes on after papers that were issued outside the program. Whoever moves it second looks again. */
export function continueNumberSeries(
  ports: Ports,
  actor: Actor,
  command: ContinueSeriesCommand,
): Promise<Result<number, ContinueSeriesRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, ContinueSeriesRefusal>> => {
    const { unitId, seasonId, seen, last } = command;
    const unit = await stores.units.byId(unitId);
    if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: unitId });
    const season = await stores.seasons.byId(seasonId);
    if (!season) return err({ code: 'target.not-found', kind: 'season', id: seasonId });
    const congress = await stores.congresses.byUnit(seasonId, unitId);
    const on = ports.clock.today();
    const place = placeOfNumbers(command.holder, { unitId, season, congress, on });
    if (!place.ok) return place;
    if (!typesOf(command.holder).includes(command.type)) return err({ code: 'series.not-held' });
    const term = place.value;
    const series = { unitId, type: documentTypeOf(command.type).code, term };
    const standing = await stores.numberSeries.standing(unitId, term);
    const stand = standing.find((each) => each.type === series.type) ?? { last: 0, given: 0 };
    if (stand.last !== seen) return err({ code: 'series.moved', last: stand.last });
    const next = continueSeries(stand, last);
    if (!next.ok) return next;
    if (!(await stores.numberSeries.moveTo(series, seen, next.value.last)))
      return err({ code: 'series.moved', last: seen });
    const step: SeriesContinuation = {
      id: ports.newId<Id<'SeriesContinuationId'>>(),
      series,
      before: seen,
      last,
      reason: command.reason,
      recordedAt: ports.clock.now(),
      recordedBy: actor.accountId,
      recorderName: actor.name,
    };
    await stores.numberSeries.note(step);
    await auditStep(stores, unit, step);
    return ok(last);
  });
}

async function auditStep(stores: Stores, unit: UnitRow, step: SeriesContinuation): Promise<void> {
  const { type, term } = step.series;
  await stores.audit.append({
    at: step.recordedAt,
    actorId: step.recordedBy,
    actorName: step.recorderName,
    act: 'series.continued',
    unit: { id: unit.id, path: unit.path },
    target: { kind: 'numberSeries', id: `${unit.code}/${type}/${term}` },
    before: { type, term, lastNumber: step.before },
    after: { type, term, lastNumber: step.last, reason: step.reason },
  });
}
