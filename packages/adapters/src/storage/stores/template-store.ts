import type { Kysely } from 'kysely';
import type { TemplateStore } from '@daihoi/application/templates';
import { err, ok } from '@daihoi/domain/kernel';
import type { PaperTemplate } from '@daihoi/domain/paper-templates';
import { orNull, rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { toTemplate, toTemplateVersion } from './template-rows.ts';

type Db = Kysely<Tables>;

/** Templates of papers and their versions over PostgreSQL. */
export function templateStore(db: Db): TemplateStore {
  return { ...templatesIn(db), ...versionsIn(db), ...countPapersIn(db) };
}

function templateQuery(db: Db) {
  return db
    .selectFrom('paper_template as t')
    .leftJoin('account as c', 'c.id', 't.created_by')
    .leftJoin('account as i', 'i.id', 't.issued_by')
    .selectAll('t')
    .select(['c.display_name as creator_name', 'i.display_name as issuer_name']);
}

function templatesIn(db: Db): Pick<TemplateStore, 'ofUnits' | 'byId' | 'insert' | 'save'> {
  return {
    async ofUnits(seasonId, unitIds) {
      if (unitIds.length === 0) return [];
      const rows = await templateQuery(db)
        .where('t.season_id', '=', seasonId)
        .where('t.unit_id', 'in', unitIds)
        .orderBy('t.created_at')
        .orderBy('t.id')
        .execute();
      return rows.map(toTemplate);
    },
    async byId(id) {
      const row = await templateQuery(db).where('t.id', '=', id).executeTakeFirst();
      return row && toTemplate(row);
    },
    async insert({ id, unitId, seasonId, value, stamp }) {
      await db
        .insertInto('paper_template')
        .values({
          ...columnsOf(value),
          id,
          unit_id: unitId,
          season_id: seasonId,
          created_at: stamp.at,
          created_by: stamp.by,
          version: 1,
        })
        .execute();
    },
    async save(record, value, stamp) {
      const reissued = value.issued?.at !== record.value.issued?.at;
      const saved = await db
        .updateTable('paper_template')
        .set({
          ...columnsOf(value),
          ...(reissued ? { issued_by: stamp.by } : {}),
          version: record.version + 1,
        })
        .where('id', '=', record.id)
        .where('version', '=', record.version)
        .executeTakeFirst();
      return saved.numUpdatedRows === 1n
        ? ok(record.version + 1)
        : err({ code: 'version.stale', expected: record.version });
    },
  };
}

function columnsOf({ kind, title, note, levels, newest, issued, withdrawn }: PaperTemplate) {
  return {
    kind,
    title,
    note,
    levels: JSON.stringify(levels),
    newest,
    issued_version: orNull(issued?.version),
    issued_at: orNull(issued?.at),
    withdrawn,
  };
}

function versionQuery(db: Db) {
  return db
    .selectFrom('paper_template_version as v')
    .innerJoin('stored_file as f', 'f.hash', 'v.file_hash')
    .leftJoin('account as m', 'm.id', 'v.made_by')
    .selectAll('v')
    .select(['f.media_type', 'f.bytes', 'm.display_name as maker_name']);
}

function versionsIn(db: Db): Pick<TemplateStore, 'versions' | 'version' | 'addVersion'> {
  return {
    async versions(id) {
      const rows = await versionQuery(db)
        .where('v.template_id', '=', id)
        .orderBy('v.number', 'desc')
        .execute();
      return rows.map(toTemplateVersion);
    },
    async version(id, number) {
      const row = await versionQuery(db)
        .where('v.template_id', '=', id)
        .where('v.number', '=', number)
        .executeTakeFirst();
      return row && toTemplateVersion(row);
    },
    async addVersion(id, { number, file, fileName, why, fields, report }, stamp) {
      await db
        .insertInto('paper_template_version')
        .values({
          template_id: id,
          number,
          file_hash: file.hash,
          file_name: fileName,
          why,
          made_at: stamp.at,
          made_by: stamp.by,
          fields: JSON.stringify(fields),
          report: JSON.stringify(report),
        })
        .execute();
    },
  };
}

function countPapersIn(db: Db): Pick<TemplateStore, 'ofCountPaper' | 'chooseForCountPaper'> {
  return {
    async ofCountPaper(sessionId, paper) {
      const row = await db
        .selectFrom('template_of_count_paper')
        .selectAll()
        .where('session_id', '=', sessionId)
        .where('paper', '=', paper)
        .executeTakeFirst();
      if (!row) return undefined;
      const { template_id: id, template_version: version } = row;
      return id === null || version === null ? 'composed' : { id: rowId(id), version };
    },
    async chooseForCountPaper({ sessionId, paper }, chosen, at) {
      await db
        .insertInto('template_of_count_paper')
        .values({
          session_id: sessionId,
          paper,
          template_id: chosen === 'composed' ? null : chosen.id,
          template_version: chosen === 'composed' ? null : chosen.version,
          chosen_at: at,
        })
        .onConflict((conflict) => conflict.columns(['session_id', 'paper']).doNothing())
        .execute();
    },
  };
}
