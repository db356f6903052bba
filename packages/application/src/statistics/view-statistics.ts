import {
  err,
  ok,
  type CalendarDate,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { statisticsBasis, type StatisticsBasis } from '@daihoi/domain/result';
import { chooseRule, rulebookFor, rulesInForce, terms, type Rule } from '@daihoi/domain/rulebook';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { SeasonRow } from '../season/index.ts';
import { addUp, type OfficeStatistics } from './add-up.ts';
import type {
  ContestLine,
  ContestPick,
  Page,
  PersonLine,
  PersonPick,
  Slice,
  StatisticsKey,
  StatisticsScope,
} from './statistics-store.ts';

export interface StatisticsAsk {
  readonly unitId: UnitId;
  readonly seasonId: SeasonId;
  readonly asOf: CalendarDate;
}

/** The statistics of those elected under a unit, with the basis that they are counted on. */
export interface StatisticsPage {
  readonly unit: UnitRow;
  readonly line: readonly UnitRow[];
  readonly season: SeasonRow;
  readonly basis: StatisticsBasis;
  /** The rules that say who is young and which age bands are counted. */
  readonly rules: readonly Rule[];
  readonly offices: readonly OfficeStatistics[];
}

/** Statistics of everybody elected in the subtree of a unit by congresses closed on or before a day. */
export async function viewStatistics(
  ports: Ports,
  ask: StatisticsAsk,
): Promise<Result<StatisticsPage, NotFound>> {
  const place = await placeOf(ports, ask);
  if (!place.ok) return place;
  const { unit, season, scope, basis, rules } = place.value;
  const { statistics } = ports.read;
  const [line, contests, persons, tallies] = await Promise.all([
    ports.read.units.lineTo(unit.path),
    statistics.contestSums(scope),
    statistics.personSums(scope),
    statistics.tallies(scope),
  ]);
  return ok({
    unit,
    line,
    season,
    basis,
    rules,
    offices: addUp({ contests, persons, tallies }, basis),
  });
}

/** The people behind a figure. Young is spelled as an age by the caller's basis. */
export async function listPersons(
  ports: Ports,
  ask: StatisticsAsk &
    StatisticsKey & { readonly pick: PersonPick | 'young' | { readonly band: string } } & Slice,
): Promise<Result<Page<PersonLine>, NotFound>> {
  const place = await placeOf(ports, ask);
  if (!place.ok) return place;
  const pick = spell(ask.pick, place.value.basis);
  if (!pick) return err({ code: 'target.not-found', kind: 'ageBand', id: '' });
  const { level, office } = ask;
  return ok(await ports.read.statistics.persons(place.value.scope, { level, office, pick }, ask));
}

/** The elections behind a figure. */
export async function listContests(
  ports: Ports,
  ask: StatisticsAsk & StatisticsKey & { readonly pick: ContestPick } & Slice,
): Promise<Result<Page<ContestLine>, NotFound>> {
  const place = await placeOf(ports, ask);
  if (!place.ok) return place;
  const { level, office, pick } = ask;
  return ok(await ports.read.statistics.contests(place.value.scope, { level, office, pick }, ask));
}

function spell(
  pick: PersonPick | 'young' | { readonly band: string },
  basis: StatisticsBasis,
): PersonPick | undefined {
  if (pick === 'young') return { kind: 'age', from: 0, upTo: basis.youngUnder - 1 };
  if ('kind' in pick) return pick;
  const band = basis.bands.find((each) => each.code === pick.band);
  return (
    band && {
      kind: 'age',
      from: band.from,
      ...(band.upTo === undefined ? {} : { upTo: band.upTo }),
    }
  );
}

interface Place {
  readonly unit: UnitRow;
  readonly season: SeasonRow;
  readonly scope: StatisticsScope;
  readonly basis: StatisticsBasis;
  readonly rules: readonly Rule[];
}

async function placeOf(ports: Ports, ask: StatisticsAsk): Promise<Result<Place, NotFound>> {
  const [unit, season] = await Promise.all([
    ports.read.units.byId(ask.unitId),
    ports.read.seasons.byId(ask.seasonId),
  ]);
  if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: ask.unitId });
  const term = terms.find((each) => each === `${season?.term.from}-${season?.term.to}`);
  if (!season || !term) return err({ code: 'target.not-found', kind: 'season', id: ask.seasonId });
  const rules = rulesInForce(rulebookFor(term).rules, ask.asOf);
  const basis = statisticsBasis(rules, ask.asOf);
  if (!basis) return err({ code: 'target.not-found', kind: 'rule', id: 'statistics.ageBands' });
  const scope = { seasonId: season.id, path: unit.path, asOf: ask.asOf };
  const cited = (['structure.youngUnder', 'statistics.ageBands'] as const).flatMap((key) => {
    const rule = chooseRule(rules, { key, level: 'ANY' });
    return rule ? [rule] : [];
  });
  return ok({ unit, season, scope, basis, rules: cited });
}
