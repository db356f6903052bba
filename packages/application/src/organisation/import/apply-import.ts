import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { EstablishRefusal } from '../establish-units.ts';
import type { UnitRow } from '../unit-store.ts';
import { applyPlan, type Importer, type OnProgress } from './apply-plan.ts';
import type {
  ImportId,
  ImportPreview,
  ImportRecord,
  ImportState,
  ImportUndo,
} from './import-store.ts';
import { planFromFile, type FileFault, type FilePlan } from './plan-from-file.ts';
import { previewOf, refusalOf } from './preview.ts';
import type { SpreadsheetTools } from './spreadsheet-tools.ts';

export type ApplyRefusal =
  | { readonly code: 'units.import-not-here'; readonly state: ImportState }
  | { readonly code: 'units.file-differs' };

interface Work {
  readonly ports: Ports;
  readonly tools: SpreadsheetTools;
}

/** Marks a checked import as being written; the file must be the one that was looked at. */
export function startApplying(
  { ports }: Work,
  record: ImportRecord,
  fileHash: string,
): Promise<Result<true, ApplyRefusal>> {
  return ports.transact(async ({ imports }): Promise<Result<true, ApplyRefusal>> => {
    if (record.fileHash !== fileHash) return err({ code: 'units.file-differs' });
    const step = { state: 'applying', done: 0 } as const;
    const started = await imports.step(record.id, step, { at: ports.clock.now(), from: 'checked' });
    return started ? ok(true) : err({ code: 'units.import-not-here', state: record.state });
  });
}

/**
 * Writes an import, all or nothing. The file is checked once more against the tree of this moment; when that comes to
 * anything else than what was looked at, nothing is written and the import is refused.
 */
export async function applyImport(work: Work, actor: Actor, id: ImportId): Promise<void> {
  const { ports } = work;
  const record = await ports.read.imports.byId(id);
  const file = await ports.read.imports.file(id);
  if (!record || !file) return;
  const written = await ports.transact((stores) =>
    write(work, stores, { record, file, by: actor, onProgress: progressOf(ports, id) }),
  );
  if (written.ok) return;
  await ports.transact<undefined, never>(async ({ imports }) => {
    await imports.step(id, { state: 'refused', ...written.error }, { at: ports.clock.now() });
    return ok(undefined);
  });
}

type Refused = ReturnType<typeof refusalOf>;

async function write(
  work: Work,
  stores: Stores,
  given: {
    readonly record: ImportRecord;
    readonly file: Uint8Array;
    readonly by: Importer;
    readonly onProgress: OnProgress;
  },
): Promise<Result<true, Refused>> {
  const { ports } = work;
  const { record, file, by, onProgress } = given;
  const { fileName } = record;
  await stores.tree.lock();
  const under = await stores.units.byId(record.unitId);
  const planned = await planFromFile({ ...work, stores }, { under, file, fileName });
  if (!planned.ok) return err(refusalOf(planned.error));
  if (planned.value.digest !== record.planDigest)
    return err({ refusal: { code: 'units.preview-outdated', details: {} } });
  const { plan } = planned.value;
  const undo = await applyPlan(ports, stores, { plan, under, fileName, by, onProgress });
  if (!undo.ok) return err(refusalOf({ kind: 'file', refusal: undo.error }));
  await stores.imports.applied(record.id, {
    undo: undo.value,
    at: ports.clock.now(),
    by: by.accountId,
  });
  await auditImport(ports, stores, { by, under, id: record.id, fileName, undo: undo.value });
  return ok(true);
}

function progressOf(ports: Ports, id: ImportId): OnProgress {
  return async (progress) => {
    await ports.transact<undefined, never>(async ({ imports }) => {
      await imports.step(id, progress, { at: ports.clock.now() });
      return ok(undefined);
    });
  };
}

/** What an import at once came to. */
export interface ImportedAtOnce {
  readonly preview: ImportPreview;
  readonly importId: ImportId | undefined;
}

/**
 * Imports a file under a unit (or lays the first tree) in one go, for the command line.
 * @param input.dryRun says what would be written, and writes nothing
 */
export async function importAtOnce(
  work: Work,
  by: Importer,
  input: {
    readonly under: UnitRow | undefined;
    readonly file: Uint8Array;
    readonly fileName: string;
    readonly dryRun: boolean;
    readonly onProgress: OnProgress;
  },
): Promise<Result<ImportedAtOnce, FileFault>> {
  const { ports } = work;
  if (input.dryRun) {
    const planned = await planFromFile({ ...work, stores: ports.read }, input);
    return planned.ok ? ok({ preview: previewOf(planned.value), importId: undefined }) : planned;
  }
  return ports.transact(async (stores): Promise<Result<ImportedAtOnce, FileFault>> => {
    await stores.tree.lock();
    const planned = await planFromFile({ ...work, stores }, input);
    if (!planned.ok) return planned;
    const { plan } = planned.value;
    const undo = await applyPlan(ports, stores, { ...input, plan, by });
    if (!undo.ok) return err(fileFault(undo.error));
    const importId = await keep(work, stores, { by, input, plan: planned.value, undo: undo.value });
    return ok({ preview: previewOf(planned.value), importId });
  });
}

async function keep(
  { ports, tools }: Work,
  stores: Stores,
  done: {
    readonly by: Importer;
    readonly input: {
      readonly under: UnitRow | undefined;
      readonly file: Uint8Array;
      readonly fileName: string;
    };
    readonly plan: FilePlan;
    readonly undo: ImportUndo;
  },
): Promise<ImportId | undefined> {
  const { by, input, plan, undo } = done;
  const under = input.under ?? (await stores.units.root());
  if (!under) return undefined;
  const id = ports.newId<ImportId>();
  const now = ports.clock.now();
  const preview = previewOf(plan);
  const total = preview.creates + preview.updates;
  await stores.imports.begin(
    {
      id,
      unitId: under.id,
      fileName: input.fileName,
      fileHash: tools.digest(input.file),
      state: 'applying',
      startedAt: now,
      startedBy: by.accountId,
      touchedAt: now,
      done: total,
      total,
      planDigest: plan.digest,
      preview,
      refusal: undefined,
    },
    input.file,
  );
  await stores.imports.applied(id, { undo, at: now, by: by.accountId });
  await auditImport(ports, stores, { by, under, id, fileName: input.fileName, undo });
  return id;
}

async function auditImport(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  done: {
    readonly by: Importer;
    readonly under: UnitRow | undefined;
    readonly id: ImportId;
    readonly fileName: string;
    readonly undo: ImportUndo;
  },
): Promise<void> {
  const { by, under, id, fileName, undo } = done;
  await stores.audit.append({
    at: ports.clock.now(),
    ...(by.accountId ? { actorId: by.accountId } : {}),
    actorName: by.name,
    act: 'unit.import',
    ...(under ? { unit: { id: under.id, path: under.path } } : {}),
    target: { kind: 'unitImport', id },
    before: undo.updated.map(({ before }) => before),
    after: {
      fileName,
      created: undo.created.map(({ code }) => code),
      updated: undo.updated.map(({ after }) => after),
    },
  });
}

function fileFault(refusal: EstablishRefusal): FileFault {
  return { kind: 'file', refusal };
}
