import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { TemplateId, TemplateRecord, TemplateVersionRow } from '@daihoi/application/templates';
import { defined, invariant, type SeasonId, type UnitId } from '@daihoi/domain/kernel';
import { organizationLevels } from '@daihoi/domain/organisation';
import { targetOutcomes, templateKinds, type CongressTarget } from '@daihoi/domain/paper-templates';
import { rowId, rowInstant, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { draftPerson, StoredReport } from './draft-rows.ts';

const Levels = z.array(z.enum(organizationLevels));
const Fields = z.object({
  fields: z.array(
    z
      .object({
        name: z.string(),
        places: z.number(),
        around: z.string().optional(),
        picture: z.literal(true).optional(),
        alone: z.literal(true).optional(),
      })
      .transform((field) => defined(field)),
  ),
  loose: z.array(z.string()),
  unread: z.array(z.object({ kind: z.enum(['mergeField', 'rows']), name: z.string() })).default([]),
});
const Targets = z.array(
  z.object({
    name: z.string(),
    measure: z.string(),
    planned: z.string(),
    achieved: z.string(),
    outcome: z.enum(targetOutcomes).optional(),
    source: z.string(),
  }),
);

export function toTemplate(
  row: Selectable<Tables['paper_template']> & {
    readonly creator_name: string | null;
    readonly issuer_name: string | null;
  },
): TemplateRecord {
  const levels = Levels.safeParse(row.levels);
  invariant(levels.success, `template ${row.id} has unreadable levels`);
  return {
    id: rowId<TemplateId>(row.id),
    unitId: rowId<UnitId>(row.unit_id),
    seasonId: rowId<SeasonId>(row.season_id),
    value: {
      kind: rowMember(templateKinds, row.kind),
      title: row.title,
      note: row.note,
      levels: levels.data,
      newest: row.newest,
      withdrawn: row.withdrawn,
      ...issueOf(row),
    },
    version: row.version,
    createdAt: rowInstant(row.created_at),
    createdBy: draftPerson(row.created_by, row.creator_name),
    issuedBy: row.issued_by === null ? undefined : draftPerson(row.issued_by, row.issuer_name),
  };
}

function issueOf({ issued_version: version, issued_at: at }: Selectable<Tables['paper_template']>) {
  return version === null || at === null ? {} : { issued: { version, at: rowInstant(at) } };
}

export function toTemplateVersion(
  row: Selectable<Tables['paper_template_version']> & {
    readonly media_type: string;
    readonly bytes: number;
    readonly maker_name: string | null;
  },
): TemplateVersionRow {
  const report = StoredReport.safeParse(row.report);
  const fields = Fields.safeParse(row.fields);
  const readable = report.success && fields.success;
  invariant(readable, `version ${row.number} of template ${row.template_id} is unreadable`);
  return {
    number: row.number,
    file: { hash: row.file_hash, mediaType: row.media_type, bytes: Number(row.bytes) },
    fileName: row.file_name,
    why: row.why,
    madeAt: rowInstant(row.made_at),
    madeBy: draftPerson(row.made_by, row.maker_name),
    fields: fields.data,
    report: report.data,
  };
}

export function toTargets(raw: unknown): readonly CongressTarget[] {
  const targets = Targets.safeParse(raw);
  invariant(targets.success, 'a list of targets is unreadable');
  return targets.data.map(({ outcome, ...each }) => ({ ...each, ...defined({ outcome }) }));
}
