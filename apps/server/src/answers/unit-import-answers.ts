import {
  applyImport,
  beginImport,
  checkImport,
  exportUnits,
  findImport,
  sheetMedia,
  startApplying,
  undoImport,
  unitsTemplate,
  type ImportId,
  type SpreadsheetTools,
  type UnitsFile,
} from '@daihoi/application/organisation';
import type { Ports } from '@daihoi/application/ports';
import { unitImportRoutes, type UnitImport } from '@daihoi/contract/organisation';
import { brand, err, ok, type UnitId } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';
import { toUnitImport } from './unit-import-shapes.ts';

/** Units in and out of files: template, export, and imports that are checked, applied and undone. */
export function unitImportAnswers(ports: Ports, tools: SpreadsheetTools): Served {
  const work = { ports, tools };
  return serve(unitImportRoutes, {
    async template() {
      return ok(toFile(await unitsTemplate(tools), 'xlsx'));
    },
    async export({ params, query }) {
      const { format } = query;
      const written = await exportUnits(work, { unitId: brand<UnitId>(params.unitId), format });
      return written.ok ? ok(toFile(written.value, format)) : written;
    },
    async begin({ params, actor, file, lang }) {
      if (!file) return err({ code: 'upload.missing' });
      const unitId = brand<UnitId>(params.unitId);
      const begun = await beginImport(work, actor, {
        unitId,
        fileName: file.name,
        file: file.bytes,
      });
      if (!begun.ok) return begun;
      runBehind(ports, begun.value.id, () => checkImport(work, begun.value.id));
      return ok(shown(begun.value, lang));
    },
    async list({ params, lang }) {
      const recent = await ports.read.imports.recent(brand<UnitId>(params.unitId), 10);
      return ok({ imports: recent.map((record) => shown(record, lang)) });
    },
    async show({ params, lang }) {
      const record = await findImport(ports, idsOf(params));
      return record.ok ? ok(shown(record.value, lang)) : record;
    },
    async apply({ params, body, actor, lang }) {
      const record = await findImport(ports, idsOf(params));
      if (!record.ok) return record;
      const started = await startApplying(work, record.value, body.fileHash);
      if (!started.ok) return started;
      const { id } = record.value;
      runBehind(ports, id, () => applyImport(work, actor, id));
      return ok(shown({ ...record.value, state: 'applying', done: 0 }, lang));
    },
    async undo({ params, actor, lang }) {
      const record = await findImport(ports, idsOf(params));
      if (!record.ok) return record;
      const undone = await undoImport(ports, actor, record.value);
      return undone.ok ? ok(shown({ ...record.value, state: 'undone' }, lang)) : undone;
    },
  });

  function shown(record: Parameters<typeof toUnitImport>[0], lang: 'vi' | 'en'): UnitImport {
    return toUnitImport(record, { lang, now: ports.clock.now() });
  }
}

function idsOf(params: { readonly unitId: string; readonly importId: string }) {
  return { unitId: brand<UnitId>(params.unitId), importId: brand<ImportId>(params.importId) };
}

/** Work that goes on after the answer; a fault of ours in it ends the import, and its page says so. */
function runBehind(ports: Ports, id: ImportId, work: () => Promise<void>): void {
  work().catch(() =>
    ports.transact(async ({ imports }) => {
      const refusal = { code: 'fault.internal', details: {} };
      await imports.step(id, { state: 'failed', refusal }, { at: ports.clock.now() });
      return ok(undefined);
    }),
  );
}

function toFile(file: UnitsFile, format: keyof typeof sheetMedia) {
  return { file: { ...file, mediaType: sheetMedia[format] } };
}
