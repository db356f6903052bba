import { sql, type Kysely, type Selectable } from 'kysely';
import {
  importStates,
  type ImportRecord,
  type ImportStep,
  type ImportStore,
} from '@daihoi/application/organisation';
import type { ImportId } from '@daihoi/application/organisation';
import type { AccountId, UnitId } from '@daihoi/domain/kernel';
import { rowId, rowInstant, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { StoredPreview, StoredRefusal, StoredUndo } from './import-row.ts';
import { importWrites } from './import-writes.ts';

const columns = [
  'id',
  'unit_id',
  'file_name',
  'file_hash',
  'state',
  'started_at',
  'started_by',
  'touched_at',
  'done',
  'total',
  'plan_digest',
  'preview',
  'refusal',
] as const;

/** Imports of units over PostgreSQL: the file waits in its row until it is applied or refused. */
export function importStore(db: Kysely<Tables>): ImportStore {
  return {
    async begin(record, file) {
      await db
        .insertInto('unit_import')
        .values({
          id: record.id,
          unit_id: record.unitId,
          file_name: record.fileName,
          file_hash: record.fileHash,
          file: Buffer.from(file),
          started_at: record.startedAt,
          started_by: record.startedBy ?? null,
          touched_at: record.touchedAt,
          created: 0,
          updated: 0,
          done: record.done,
          total: record.total,
          ...columnsOf(record),
          state: record.state,
        })
        .execute();
    },
    async byId(id) {
      const row = await db
        .selectFrom('unit_import')
        .select(columns)
        .where('id', '=', id)
        .executeTakeFirst();
      return row && toRecord(row);
    },
    async recent(unitId, limit) {
      const rows = await db
        .selectFrom('unit_import')
        .select(columns)
        .where('unit_id', '=', unitId)
        .orderBy('started_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toRecord);
    },
    async file(id) {
      const row = await db
        .selectFrom('unit_import')
        .select('file')
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.file ?? undefined;
    },
    ...importSteps(db),
    ...importWrites(db),
  };
}

type ImportSteps = Pick<ImportStore, 'step' | 'undoOf' | 'applied' | 'undone'>;

/** An import on its way: checked, applied, taken back. */
function importSteps(db: Kysely<Tables>): ImportSteps {
  return {
    async step(id, step, { at, from }) {
      let query = db
        .updateTable('unit_import')
        .set({ ...columnsOf(step), touched_at: at })
        .where('id', '=', id);
      if (from !== undefined) query = query.where('state', '=', from);
      return (await query.executeTakeFirst()).numUpdatedRows > 0n;
    },
    async undoOf(id) {
      const row = await db
        .selectFrom('unit_import')
        .select('undo')
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.undo ? StoredUndo.parse(row.undo) : undefined;
    },
    async applied(id, { undo, at, by }) {
      await db
        .updateTable('unit_import')
        .set({
          state: 'applied',
          imported_at: at,
          imported_by: by ?? null,
          touched_at: at,
          created: undo.created.length,
          updated: undo.updated.length,
          done: sql`total`,
          undo: JSON.stringify(undo),
          file: null,
        })
        .where('id', '=', id)
        .execute();
    },
    async undone(id, at, by) {
      await db
        .updateTable('unit_import')
        .set({ state: 'undone', undone_at: at, undone_by: by, touched_at: at })
        .where('id', '=', id)
        .execute();
    },
  };
}

function columnsOf(step: ImportStep) {
  const { planDigest, preview, refusal, ...plain } = step;
  return {
    ...('state' in plain ? { state: plain.state } : {}),
    ...('done' in plain ? { done: plain.done } : {}),
    ...('total' in plain ? { total: plain.total } : {}),
    ...(planDigest === undefined ? {} : { plan_digest: planDigest }),
    ...(preview === undefined ? {} : { preview: JSON.stringify(preview) }),
    ...(refusal === undefined ? {} : { refusal: JSON.stringify(refusal) }),
  };
}

function toRecord(
  row: Pick<Selectable<Tables['unit_import']>, (typeof columns)[number]>,
): ImportRecord {
  return {
    id: rowId<ImportId>(row.id),
    unitId: rowId<UnitId>(row.unit_id),
    fileName: row.file_name,
    fileHash: row.file_hash ?? '',
    state: rowMember(importStates, row.state),
    startedAt: rowInstant(row.started_at),
    startedBy: row.started_by === null ? undefined : rowId<AccountId>(row.started_by),
    touchedAt: rowInstant(row.touched_at),
    done: row.done,
    total: row.total,
    planDigest: row.plan_digest ?? undefined,
    preview: row.preview ? StoredPreview.parse(row.preview) : undefined,
    refusal: row.refusal ? StoredRefusal.parse(row.refusal) : undefined,
  };
}
