import { defined, type CalendarDate, type CongressId, type UnitId } from '@daihoi/domain/kernel';
import type { UnitEvent } from '@daihoi/domain/organisation';
import { placeNameOf, type KnownMembers, type PaperFacts } from '@daihoi/domain/paper-content';
import { countOutcomes } from '@daihoi/domain/paper-templates';
import type { UnitRow } from '../organisation/unit-store.ts';
import type { Stores } from '../ports/ports.ts';
import { registeredPapers, type RegisteredNumber } from './registered-papers.ts';

/** Where facts come from. */
export type FactStores = Pick<
  Stores,
  'units' | 'outline' | 'seasons' | 'congresses' | 'paperRegister' | 'targets'
>;

/** More papers than a committee issues through the program in a term; where there are more, none is called complete. */
const mostPapers = 300;

/**
 * What is known of a paper of a congress besides its file: names of the unit, its superior and its neighbours, term and ordinal,
 * members as they were reported, targets of the last resolution, papers that it and its superiors issued.
 */
export async function gatherFacts(
  stores: FactStores,
  { congressId, today }: { readonly congressId: CongressId; readonly today: CalendarDate },
): Promise<PaperFacts> {
  const congress = await stores.congresses.byId(congressId);
  const unit = congress && (await stores.units.byId(congress.value.unitId));
  if (!congress || !unit) return {};
  const season = await stores.seasons.byId(congress.value.seasonId);
  const line = await stores.units.lineTo(unit.path);
  const registers = await Promise.all(line.map((each) => papersOf(stores, each)));
  const superiors = await superiorsOf(stores, { unit, line });
  return defined({
    term: season?.term,
    ordinal: congress.value.ordinal,
    organisation: organisationOf(unit, superiors),
    unitNames: named([unit]),
    superiorNames: named(superiors.direct.map((fullName) => ({ fullName }))),
    neighbourNames: await neighbours(stores, unit, today),
    formerNames: await formerNames(stores, unit),
    members: await members(stores, unit.id),
    ...(await targetsOf(stores, congressId)),
    ...registeredPapers(registers, mostPapers),
  });
}

function organisationOf(
  { fullName }: UnitRow,
  { direct: [superiorName, ...former], above }: Superiors,
): NonNullable<PaperFacts['organisation']> {
  return defined({ fullName, superiorName, otherSuperiors: [...former, ...above] });
}

/** Full names of those above a unit: none of them at the head of its paper is certainly wrong. */
interface Superiors {
  /** Today's superior first, then by the names that it had, then those that the unit had before. */
  readonly direct: readonly string[];
  /** Those further up. */
  readonly above: readonly string[];
}

/** Papers of earlier days name the superior of their day. */
async function superiorsOf(
  stores: FactStores,
  { unit, line }: { readonly unit: UnitRow; readonly line: readonly UnitRow[] },
): Promise<Superiors> {
  const places = await stores.units.places(unit.id);
  const earlier = await Promise.all(places.map(({ path }) => stores.units.lineTo(path)));
  const lines = [line, ...earlier].map((each) => each.filter(({ id }) => id !== unit.id));
  const direct = unique(lines.flatMap((each) => each.slice(-1)));
  const had = await Promise.all(direct.map((each) => namesEver(stores, each)));
  const above = unique(lines.flatMap((each) => each.slice(0, -1)));
  return {
    direct: [...new Set([...direct.map(({ fullName }) => fullName).slice(0, 1), ...had.flat()])],
    above: above.map(({ fullName }) => fullName),
  };
}

function unique(units: readonly UnitRow[]): readonly UnitRow[] {
  return [...new Map(units.map((each) => [each.id, each])).values()];
}

async function namesEver({ outline }: FactStores, unit: UnitRow): Promise<readonly string[]> {
  const changes = await outline.changesOf(unit.id);
  return [unit.fullName, ...changes.flatMap(({ event }) => namesIn(event))];
}

function named(units: readonly Pick<UnitRow, 'fullName'>[]): readonly string[] {
  return units.flatMap(({ fullName }) => placeNameOf(fullName) ?? []);
}

async function neighbours(
  { units }: FactStores,
  unit: UnitRow,
  on: CalendarDate,
): Promise<readonly string[]> {
  if (unit.parentId === undefined) return [];
  const all = await units.children(unit.parentId, on);
  return named(all.filter(({ id }) => id !== unit.id));
}

/** Names that the unit had, and those of units that went into it. */
async function formerNames({ outline }: FactStores, unit: UnitRow): Promise<readonly string[]> {
  const events = (await outline.changesOf(unit.id)).map(({ event }) => event);
  const taken = await outline.names(events.flatMap(predecessorsIn));
  const own = events.flatMap(namesIn);
  return named([...own, ...taken.values()].map((fullName) => ({ fullName })));
}

function predecessorsIn(event: UnitEvent): readonly UnitId[] {
  return event.type === 'established' || event.type === 'merged' ? event.predecessorIds : [];
}

function namesIn(event: UnitEvent): readonly string[] {
  if (event.type === 'established') return [event.founding.fullName];
  return event.type === 'renamed' ? [event.fullName] : [];
}

async function members({ outline }: FactStores, id: UnitId): Promise<readonly KnownMembers[]> {
  const counts = await outline.memberCounts(id);
  return counts.map(({ asOf, official, probationary }) => ({
    asOf,
    count: official + probationary,
  }));
}

async function targetsOf(
  stores: FactStores,
  id: CongressId,
): Promise<Pick<PaperFacts, 'targets' | 'targetCounts'>> {
  const { targets } = await stores.targets.ofCongress(id);
  const { total, reached } = countOutcomes(targets);
  return {
    targets: targets.map(({ name, measure, planned, achieved }) => ({
      name,
      measure,
      planned,
      achieved,
    })),
    ...(reached === undefined ? {} : { targetCounts: { total, reached } }),
  };
}

async function papersOf(
  { paperRegister }: FactStores,
  { id, path }: UnitRow,
): Promise<readonly RegisteredNumber[]> {
  const search = { unitId: id, path, reach: 'own' as const, words: [] };
  const found = await paperRegister.search({ ...search, offset: 0, limit: mostPapers });
  return found.map(({ paper: { number, issuedOn }, replacedBy }) => ({
    number,
    issuedOn,
    replacedBy,
  }));
}
