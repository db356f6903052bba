import {
  err,
  invariant,
  ok,
  type AccountId,
  type Result,
  type UnitId,
} from '@daihoi/domain/kernel';
import { codeKey, type UnitImportPlan, type UnitUpdate } from '@daihoi/domain/organisation';
import { vietnameseSortKey } from '@daihoi/domain/text';
import type { Ports, Stores } from '../../ports/ports.ts';
import { establishUnits, searchKeyOf, type EstablishRefusal } from '../establish-units.ts';
import type { UnitRow } from '../unit-store.ts';
import type { ImportedUpdate, ImportUndo, UnitCorrection } from './import-store.ts';

/** Who imports: a person, or the command line, which has no account. */
export interface Importer {
  readonly accountId: AccountId | undefined;
  readonly name: string;
}

/** Hears how many rows are written. */
export type OnProgress = (progress: {
  readonly done: number;
  readonly total: number;
}) => Promise<void>;

const chunk = 1000;

/** Writes a checked plan in the caller's transaction. @returns the way back */
export async function applyPlan(
  ports: Pick<Ports, 'clock' | 'newId'>,
  stores: Stores,
  work: {
    readonly plan: UnitImportPlan;
    readonly under: UnitRow | undefined;
    readonly fileName: string;
    readonly by: Importer;
    readonly onProgress: OnProgress;
  },
): Promise<Result<ImportUndo, EstablishRefusal>> {
  const { plan, by, fileName, onProgress } = work;
  const total = plan.creates.length + plan.updates.length;
  const paper = { number: '', issuedOn: ports.clock.today(), issuer: fileName };
  const created: ImportUndo['created'][number][] = [];
  for (let at = 0; at < plan.creates.length; at += chunk) {
    const rows = plan.creates.slice(at, at + chunk);
    const units = rows.map(({ parentCode, validFrom, memberCount, ...row }) => ({
      ...row,
      parentCode: parentCode ?? undefined,
      effectiveOn: validFrom,
      memberCounts: memberCount === null ? [] : [memberCount],
    }));
    const actor = by.accountId ? { accountId: by.accountId } : undefined;
    const born = await establishUnits(ports, stores, { actor, units, paper });
    if (!born.ok) return err(born.error);
    created.push(
      ...born.value.map(({ event }) => ({ unitId: event.unitId, code: event.founding.code })),
    );
    await onProgress({ done: created.length, total });
  }
  const updated = await writeUpdates(stores, work);
  await onProgress({ done: total, total });
  return ok({ created, updated });
}

async function writeUpdates(
  stores: Stores,
  work: { readonly plan: UnitImportPlan; readonly under: UnitRow | undefined },
): Promise<readonly ImportedUpdate[]> {
  const { plan, under } = work;
  if (plan.updates.length === 0 || !under) return [];
  const units = await stores.outline.tableUnits(under.path);
  const ids = new Map(units.map((unit) => [codeKey(unit.code), unit.id]));
  const updated = plan.updates.map((update) => withId(ids, update));
  await stores.imports.correct(updated.map(({ unitId, after }) => correctionOf(unitId, after)));
  await stores.imports.setMemberCounts(
    updated.flatMap(({ unitId, after, changed }) =>
      changed.includes('memberCount') && after.memberCount
        ? [{ unitId, count: after.memberCount }]
        : [],
    ),
  );
  return updated;
}

function withId(ids: ReadonlyMap<string, UnitId>, update: UnitUpdate): ImportedUpdate {
  const unitId = ids.get(codeKey(update.before.code));
  invariant(unitId !== undefined, `unit ${update.before.code} of the plan is in the tree`);
  return { ...update, unitId };
}

/** What the tree says of a unit after a correction. */
export function correctionOf(unitId: UnitId, row: UnitUpdate['after']): UnitCorrection {
  const { fullName, shortName, kind } = row;
  return {
    unitId,
    fullName,
    shortName,
    kind,
    searchKey: searchKeyOf(row),
    nameSort: vietnameseSortKey(shortName),
  };
}
