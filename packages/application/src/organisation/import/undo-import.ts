import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import { recordAct } from '../../audit/record-act.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import { correctionOf } from './apply-plan.ts';
import type {
  Dependent,
  ImportedUpdate,
  ImportRecord,
  ImportState,
  ImportUndo,
} from './import-store.ts';

export type UndoRefusal =
  | { readonly code: 'units.import-not-here'; readonly state: ImportState }
  | {
      readonly code: 'units.undo-depends';
      readonly what: string;
      readonly dependents: readonly Dependent[];
    };

const named = 20;

/** Takes an import back, all or nothing: refused while anything rests on what it wrote, naming that. */
export function undoImport(
  ports: Ports,
  actor: Actor,
  record: ImportRecord,
): Promise<Result<true, UndoRefusal>> {
  return ports.transact(async (stores): Promise<Result<true, UndoRefusal>> => {
    await stores.tree.lock();
    const undo = await stores.imports.undoOf(record.id);
    if (!undo || (await stores.imports.byId(record.id))?.state !== 'applied')
      return err({ code: 'units.import-not-here', state: record.state });
    const unit = await stores.units.byId(record.unitId);
    const ids = undo.created.map(({ unitId }) => unitId);
    const dependents = [
      ...(await stores.imports.dependents(ids, named)),
      ...(await changedSince(stores, undo.updated, unit?.path ?? '')),
    ];
    if (dependents.length > 0) return err(depends(dependents));
    await takeBack(stores, undo);
    const now = ports.clock.now();
    await stores.imports.undone(record.id, now, actor.accountId);
    await recordAct(stores, {
      at: now,
      actor,
      act: 'unit.undoImport',
      unit,
      target: { kind: 'unitImport', id: record.id },
      before: { created: undo.created.map(({ code }) => code) },
      after: { restored: undo.updated.map(({ before }) => before) },
    });
    return ok(true);
  });
}

function depends(dependents: readonly Dependent[]): UndoRefusal {
  const what = dependents
    .slice(0, 3)
    .map((each) => `${each.name} (${each.code})`)
    .join(', ');
  return { code: 'units.undo-depends', what, dependents: dependents.slice(0, named) };
}

async function takeBack(stores: Stores, undo: ImportUndo): Promise<void> {
  await stores.imports.remove(undo.created.map(({ unitId }) => unitId));
  await stores.imports.correct(
    undo.updated.map(({ unitId, before }) => correctionOf(unitId, before)),
  );
  const counted = undo.updated.filter(({ changed }) => changed.includes('memberCount'));
  await stores.imports.removeMemberCounts(
    counted.flatMap(({ unitId, after }) =>
      after.memberCount ? [{ unitId, asOf: after.memberCount.asOf }] : [],
    ),
  );
  await stores.imports.setMemberCounts(
    counted.flatMap(({ unitId, before }) =>
      before.memberCount ? [{ unitId, count: before.memberCount }] : [],
    ),
  );
}

/** Units whose names somebody changed after the import: their newer names would be lost. */
async function changedSince(
  stores: Stores,
  updated: readonly ImportedUpdate[],
  path: string,
): Promise<readonly Dependent[]> {
  if (updated.length === 0) return [];
  const units = await stores.outline.tableUnits(path);
  const now = new Map(units.map((unit) => [unit.id, unit]));
  return updated.flatMap(({ unitId, after }) => {
    const unit = now.get(unitId);
    const same =
      unit?.fullName === after.fullName &&
      unit.shortName === after.shortName &&
      unit.unitType === after.kind;
    const name = unit?.fullName ?? after.fullName;
    return same ? [] : [{ kind: 'unit', code: after.code, name }];
  });
}
