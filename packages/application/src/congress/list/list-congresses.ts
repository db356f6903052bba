import type { CongressState } from '@daihoi/domain/congress';
import {
  err,
  ok,
  type CalendarDate,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { contributionsOf, countAt } from '@daihoi/domain/progress';
import { searchKey } from '@daihoi/domain/text';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { CongressSort, ListedCongress } from './congress-list-store.ts';

/** Pages of a list, and the number at which counting stops: a nation is not counted for a page of a hundred. */
export const listLimits = { page: 200, counted: 20_000 } as const;

export interface CongressLine extends ListedCongress {
  readonly late: boolean;
  readonly forecastLate: boolean;
}

export interface CongressList {
  readonly lines: readonly CongressLine[];
  readonly total: number;
  /** False when there are more than were counted. */
  readonly exact: boolean;
}

/** The congresses of a unit and everything below it, filtered, sorted, one page of them. */
export async function listCongresses(
  ports: Ports,
  ask: {
    readonly unitId: UnitId;
    readonly seasonId: SeasonId;
    readonly level?: string;
    readonly states?: readonly CongressState[];
    readonly onlyLate: boolean;
    readonly words: string;
    readonly sort: CongressSort;
    readonly descending: boolean;
    readonly offset: number;
  },
): Promise<Result<CongressList, NotFound>> {
  const unit = await ports.read.units.byId(ask.unitId);
  const season = await ports.read.seasons.byId(ask.seasonId);
  if (!unit || !season) return err({ code: 'target.not-found', kind: 'unit', id: ask.unitId });
  const today = ports.clock.today();
  const search = {
    ...ask,
    path: unit.path,
    words: searchKey(ask.words).split(' ').filter(Boolean),
    ...(ask.onlyLate ? { lateOn: today } : {}),
    limit: listLimits.page,
  };
  const [found, total] = await Promise.all([
    ports.read.congressList.search(search),
    ports.read.congressList.count(search, listLimits.counted),
  ]);
  const lines = found.map((each) => marked(each, season.settings.leadDays, today));
  return ok({ lines, total, exact: total < listLimits.counted });
}

function marked(
  listed: ListedCongress,
  lead: Parameters<typeof contributionsOf>[1],
  today: CalendarDate,
): CongressLine {
  const counts = contributionsOf(listed.record.value, lead);
  return {
    ...listed,
    late: countAt(counts, 'late', today) > 0,
    forecastLate: countAt(counts, 'forecastLate', today) > 0,
  };
}
