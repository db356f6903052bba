import { err, ok, type Result, type UnitId } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { ImportId, ImportRecord } from './import-store.ts';
import { planFromFile } from './plan-from-file.ts';
import { previewOf, refusalOf } from './preview.ts';
import type { SpreadsheetTools } from './spreadsheet-tools.ts';

/** Takes a file in; its check runs by `checkImport` while the page polls. */
export function beginImport(
  work: { readonly ports: Ports; readonly tools: SpreadsheetTools },
  actor: Actor,
  input: { readonly unitId: UnitId; readonly fileName: string; readonly file: Uint8Array },
): Promise<Result<ImportRecord, never>> {
  const { ports, tools } = work;
  const now = ports.clock.now();
  const record: ImportRecord = {
    id: ports.newId<ImportId>(),
    unitId: input.unitId,
    fileName: input.fileName,
    fileHash: tools.digest(input.file),
    state: 'checking',
    startedAt: now,
    startedBy: actor.accountId,
    touchedAt: now,
    done: 0,
    total: 0,
    planDigest: undefined,
    preview: undefined,
    refusal: undefined,
  };
  return ports.transact(async (stores) => {
    await stores.imports.begin(record, input.file);
    return ok(record);
  });
}

/** Reads and checks the file of an import and writes down what it would do. Never leaves the import in the middle. */
export async function checkImport(
  work: { readonly ports: Ports; readonly tools: SpreadsheetTools },
  id: ImportId,
): Promise<void> {
  const { ports } = work;
  const record = await ports.read.imports.byId(id);
  const file = await ports.read.imports.file(id);
  if (!record || !file) return;
  const under = await ports.read.units.byId(record.unitId);
  const { fileName } = record;
  const planned = await planFromFile({ ...work, stores: ports.read }, { under, file, fileName });
  await ports.transact<undefined, never>(async ({ imports }) => {
    const at = ports.clock.now();
    if (planned.ok) {
      const preview = previewOf(planned.value);
      const total = preview.creates + preview.updates;
      const planDigest = planned.value.digest;
      await imports.step(id, { state: 'checked', preview, planDigest, total }, { at });
    } else await imports.step(id, { state: 'refused', ...refusalOf(planned.error) }, { at });
    return ok(undefined);
  });
}

/** An import that belongs to the unit it is asked under. */
export async function findImport(
  ports: Pick<Ports, 'read'>,
  ask: { readonly unitId: UnitId; readonly importId: ImportId },
): Promise<Result<ImportRecord, NotFound>> {
  const record = await ports.read.imports.byId(ask.importId);
  return record && record.unitId === ask.unitId
    ? ok(record)
    : err({ code: 'target.not-found', kind: 'unitImport', id: ask.importId });
}
