import { err, ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import { freezeRulebook, rulebookFor, terms, type NoRegulation } from '@daihoi/domain/rulebook';
import type { CongressRecord } from '../congress/congress-store.ts';
import type { Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { RulebookSnapshot } from './rulebook-store.ts';

type FreezeRefusal = NoRegulation | NotFound;

/**
 * The hash of the rulebook that a congress lives under: the one it was convened with, else the one in force on a day, which
 * is kept from then on.
 */
export async function freezeForCongress(
  stores: Stores,
  record: CongressRecord,
  on: CalendarDate,
): Promise<Result<string, FreezeRefusal>> {
  if (record.rulebookHash !== undefined) return ok(record.rulebookHash);
  const snapshot = await snapshotOf(stores, record, on);
  return snapshot.ok ? ok(await stores.rulebooks.keep(snapshot.value)) : snapshot;
}

/** The rules that a congress is judged by on a day: its frozen ones, else those in force. */
export async function rulesOfCongress(
  stores: Stores,
  record: CongressRecord,
  on: CalendarDate,
): Promise<Result<RulebookSnapshot, FreezeRefusal>> {
  const kept =
    record.rulebookHash === undefined
      ? undefined
      : await stores.rulebooks.byHash(record.rulebookHash);
  return kept ? ok(kept) : snapshotOf(stores, record, on);
}

async function snapshotOf(
  stores: Stores,
  record: CongressRecord,
  on: CalendarDate,
): Promise<Result<RulebookSnapshot, FreezeRefusal>> {
  const season = await stores.seasons.byId(record.value.seasonId);
  const term = terms.find((each) => each === `${season?.term.from}-${season?.term.to}`);
  if (!season || !term)
    return err({ code: 'target.not-found', kind: 'season', id: record.value.seasonId });
  const frozen = freezeRulebook({ rulebook: rulebookFor(term), on });
  if (!frozen.ok) return frozen;
  const { frozenOn: _day, ...snapshot } = frozen.value;
  return ok(snapshot);
}
