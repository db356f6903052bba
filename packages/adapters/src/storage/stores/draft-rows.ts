import type { Selectable } from 'kysely';
import { z } from 'zod';
import type {
  AcceptanceRow,
  DraftId,
  DraftRecord,
  DraftRemarkId,
  DraftRemarkRow,
  DraftRoundRow,
  DraftVersionRow,
} from '@daihoi/application/drafting';
import type { PaperReport } from '@daihoi/application/checking';
import type { PersonRef } from '@daihoi/application/dossier';
import { draftKinds, draftOutcomes, draftStates, type Draft } from '@daihoi/domain/drafting';
import {
  defined,
  invariant,
  type AccountId,
  type CongressId,
  type Instant,
} from '@daihoi/domain/kernel';
import { rowId, rowInstant, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';

/** A report as the check wrote it; its codes are words that only the contract has to know. */
const Report = z.object({
  sets: z.object({ layout: z.string(), types: z.string() }),
  side: z.enum(['party', 'government']),
  kind: z.string().optional(),
  date: z.string(),
  dateFrom: z.enum(['given', 'paper', 'partOfDate', 'today']),
  findings: z.array(
    z.object({
      rule: z.object({
        id: z.string(),
        document: z.string(),
        clause: z.string(),
        confidence: z.string(),
        source: z.string(),
      }),
      severity: z.enum(['error', 'warning', 'info']),
      part: z.string(),
      fault: z.string(),
      paragraphs: z.array(z.number()),
      text: z.string(),
      expected: z.string(),
      found: z.string(),
    }),
  ),
});
/** A report as it was kept beside a version. */
export const StoredReport = z.custom<PaperReport>((raw) => Report.safeParse(raw).success);

type Columns<Name extends keyof Tables> = Selectable<Tables[Name]>;

/** Who handled something, as a join brings the name. */
export function draftPerson(id: string, name: string | null): PersonRef {
  return { id: rowId<AccountId>(id), name: name ?? '' };
}

export function toDraft(
  row: Columns<'draft'> & {
    readonly creator_name: string | null;
    readonly editor_name: string | null;
  },
  rounds: readonly DraftRoundRow[],
): DraftRecord {
  return {
    id: rowId<DraftId>(row.id),
    congressId: rowId<CongressId>(row.congress_id),
    value: toValue(row, rounds),
    version: row.version,
    createdAt: rowInstant(row.created_at),
    createdBy: draftPerson(row.created_by, row.creator_name),
    editorName: row.editor_name ?? undefined,
    rounds,
  };
}

function toValue(row: Columns<'draft'>, rounds: readonly DraftRoundRow[]): Draft {
  const editor =
    row.editor_id !== null && row.editor_since !== null
      ? { by: rowId<AccountId>(row.editor_id), since: rowInstant(row.editor_since) }
      : undefined;
  return {
    kind: rowMember(draftKinds, row.kind),
    title: row.title,
    state: rowMember(draftStates, row.state),
    newest: row.newest,
    rounds: rounds.map(({ number, version, outcome, revisedFor }) => ({
      number,
      version,
      ...defined({ outcome, revisedFor }),
    })),
    ...defined({ editor }),
  };
}

export function toRound(
  row: Columns<'draft_round'> & {
    readonly submitter_name: string | null;
    readonly decider_name: string | null;
    readonly reviser_name: string | null;
  },
): DraftRoundRow {
  const outcome = row.outcome === null ? undefined : rowMember(draftOutcomes, row.outcome);
  return {
    number: row.number,
    version: row.version_number,
    ...defined({ outcome, revisedFor: row.revised_for ?? undefined }),
    submittedAt: rowInstant(row.submitted_at),
    submittedBy: draftPerson(row.submitted_by, row.submitter_name),
    decidedAt: moment(row.decided_at),
    decidedBy: row.decided_by === null ? undefined : draftPerson(row.decided_by, row.decider_name),
    revisedAt: moment(row.revised_at),
    revisedBy: row.revised_by === null ? undefined : draftPerson(row.revised_by, row.reviser_name),
  };
}

export function toVersion(
  row: Columns<'draft_version'> & {
    readonly media_type: string;
    readonly bytes: number;
    readonly uploader_name: string | null;
  },
): DraftVersionRow {
  const report = StoredReport.safeParse(row.report);
  invariant(
    report.success,
    `report of version ${row.number} of draft ${row.draft_id} is unreadable`,
  );
  return {
    number: row.number,
    file: { hash: row.file_hash, mediaType: row.media_type, bytes: Number(row.bytes) },
    fileName: row.file_name,
    why: row.why,
    uploadedAt: rowInstant(row.uploaded_at),
    uploadedBy: draftPerson(row.uploaded_by, row.uploader_name),
    report: report.data,
  };
}

export function toDraftRemark(
  row: Columns<'draft_remark'> & {
    readonly maker_name: string | null;
    readonly answerer_name: string | null;
  },
): DraftRemarkRow {
  return {
    id: rowId<DraftRemarkId>(row.id),
    round: row.round,
    version: row.version_number,
    paragraph: row.paragraph ?? undefined,
    passage: row.passage,
    text: row.text,
    madeAt: rowInstant(row.made_at),
    madeBy: draftPerson(row.made_by, row.maker_name),
    answer: row.answer ?? undefined,
    answeredAt: moment(row.answered_at),
    answeredBy:
      row.answered_by === null ? undefined : draftPerson(row.answered_by, row.answerer_name),
  };
}

export function toAcceptance(
  row: Columns<'accepted_finding'> & { readonly accepter_name: string | null },
): AcceptanceRow {
  return {
    key: row.key,
    reason: row.reason,
    at: rowInstant(row.accepted_at),
    by: draftPerson(row.accepted_by, row.accepter_name),
  };
}

function moment(raw: string | null): Instant | undefined {
  return raw === null ? undefined : rowInstant(raw);
}
