import { ok, type Result } from '@daihoi/domain/kernel';
import type { CongressRecord } from '../congress/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { StaleVersion } from '../ports/versioned.ts';
import type { OfficeRecord } from './congress-standing.ts';
import type { DifferenceId, StoredDifference } from './result-store.ts';

/**
 * Compares one office with the plan after its ballots changed. A difference that stays the same keeps its reason and its
 * conclusion; one that changes keeps the reason and loses the conclusion; one that is gone is taken away.
 */
export async function renewDifference(
  ports: Pick<Ports, 'newId'>,
  stores: Stores,
  of: {
    readonly record: CongressRecord;
    /** The office with the ballots that it has now. */
    readonly office: OfficeRecord;
    readonly differences: readonly StoredDifference[];
  },
): Promise<Result<true, StaleVersion>> {
  const { office } = of.office;
  const old = of.differences.find((each) => each.office === office);
  const found = differenceOf(of.record, of.office);
  if (!found) {
    if (old) await stores.results.removeDifference(old.id);
    return ok(true);
  }
  if (old && sameNames(old, found)) return ok(true);
  const congressId = of.record.value.id;
  const fresh = { id: ports.newId<DifferenceId>(), congressId, office };
  const put = await stores.results.putDifference(
    old ? { ...old, ...found, ...unconcluded } : { ...fresh, ...found, ...unexplained },
  );
  return put.ok ? ok(true) : put;
}

const unconcluded = { conclusion: undefined, concludedAt: undefined, concludedBy: undefined };
const unexplained = { ...unconcluded, reason: undefined, version: 0 };

type Names = Pick<StoredDifference, 'planned' | 'elected'>;

/** Names foreseen and not elected, elected and not foreseen; undefined where nothing was foreseen or all came true. */
function differenceOf(record: CongressRecord, office: OfficeRecord): Names | undefined {
  const scheme = record.details.scheme?.find((each) => each.office === office.office);
  if (!scheme || scheme.persons.length === 0 || office.ballots.length === 0) return undefined;
  const { elected } = office.standing;
  const names = new Map(
    office.ballots.flatMap((each) => each.form.candidates).map((each) => [each.id, each.name]),
  );
  const planned = scheme.persons.filter((each) => !elected.includes(each.id));
  const others = elected.filter((id) => !scheme.persons.some((each) => each.id === id));
  if (planned.length === 0 && others.length === 0) return undefined;
  return {
    planned: planned.map((each) => each.name),
    elected: others.map((id) => names.get(id) ?? id),
  };
}

function sameNames(left: Names, right: Names): boolean {
  return isSameSet(left.planned, right.planned) && isSameSet(left.elected, right.elected);
}

function isSameSet(one: readonly string[], two: readonly string[]): boolean {
  return one.length === two.length && one.every((name) => two.includes(name));
}
