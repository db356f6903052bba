import type { Kysely } from 'kysely';
import { z } from 'zod';
import {
  verdictNames,
  type DossierPaperRow,
  type PersonRef,
  type RemarkId,
  type RemarkRow,
  type RoundRow,
} from '@daihoi/application/dossier';
import { dossierPhases } from '@daihoi/domain/dossier';
import {
  brand,
  defined,
  type AccountId,
  type CongressId,
  type Instant,
  type PaperId,
} from '@daihoi/domain/kernel';
import { rowDate, rowId, rowInstant, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { looksAt, toLooks } from './file-look-store.ts';

const RoundPapers = z.array(
  z
    .object({
      key: z.string(),
      paperId: z.uuid().transform((raw) => brand<PaperId>(raw)),
      verdict: z.enum(verdictNames),
      remark: z.string().optional(),
    })
    .transform((value) => defined(value)),
);

/** Papers of dossiers with their files and the names of those who handled them. */
export function paperQuery(db: Kysely<Tables>) {
  return db
    .selectFrom('dossier_paper as d')
    .innerJoin('stored_file as f', 'f.hash', 'd.file_hash')
    .leftJoin('account as up', 'up.id', 'd.uploaded_by')
    .leftJoin('account as rev', 'rev.id', 'd.reviewed_by')
    .selectAll('d')
    .select([
      'f.media_type',
      'f.bytes',
      'up.display_name as up_name',
      'rev.display_name as rev_name',
      looksAt('d.congress_id', 'd.file_hash').as('looks'),
    ]);
}

/** Remarks with the key of their paper. */
export function remarkQuery(db: Kysely<Tables>) {
  return db
    .selectFrom('paper_remark as r')
    .innerJoin('dossier_paper as d', 'd.id', 'r.paper_id')
    .leftJoin('account as m', 'm.id', 'r.made_by')
    .leftJoin('account as a', 'a.id', 'r.answered_by')
    .selectAll('r')
    .select(['d.code', 'm.display_name as made_name', 'a.display_name as answered_name']);
}

/** Rounds with the names of those who submitted and decided. */
export function roundQuery(db: Kysely<Tables>) {
  return db
    .selectFrom('dossier_round as o')
    .leftJoin('account as s', 's.id', 'o.submitted_by')
    .leftJoin('account as x', 'x.id', 'o.decided_by')
    .selectAll('o')
    .select(['s.display_name as submitted_name', 'x.display_name as decided_name']);
}

type RowOf<Query extends (db: Kysely<Tables>) => { execute(): Promise<readonly object[]> }> =
  Awaited<ReturnType<ReturnType<Query>['execute']>>[number];

/** One row of `paperQuery`. */
export function toPaper(row: RowOf<typeof paperQuery>): DossierPaperRow {
  return {
    id: rowId<PaperId>(row.id),
    congressId: rowId<CongressId>(row.congress_id),
    phase: rowMember(dossierPhases, row.phase),
    key: row.code,
    title: row.title,
    number: row.number ?? undefined,
    issuedOn: rowDate(row.issued_on),
    fileName: row.file_name,
    file: { hash: row.file_hash, mediaType: row.media_type, bytes: Number(row.bytes) },
    uploadedAt: rowInstant(row.uploaded_at),
    uploadedBy: person(row.uploaded_by, row.up_name),
    looks: toLooks(row.looks),
    verdict: rowMember(verdictNames, row.verdict),
    reviewedAt: moment(row.reviewed_at),
    reviewedBy: row.reviewed_by === null ? undefined : person(row.reviewed_by, row.rev_name),
    replaced: row.replaced_by !== null,
    removedAt: moment(row.removed_at),
  };
}

/** One row of `remarkQuery`. */
export function toRemark(row: RowOf<typeof remarkQuery>): RemarkRow {
  return {
    id: rowId<RemarkId>(row.id),
    paperId: rowId<PaperId>(row.paper_id),
    key: row.code,
    round: row.round,
    text: row.text,
    madeAt: rowInstant(row.made_at),
    madeBy: person(row.made_by, row.made_name),
    answer: row.answer ?? undefined,
    answeredAt: moment(row.answered_at),
    answeredBy: row.answered_by === null ? undefined : person(row.answered_by, row.answered_name),
  };
}

/** One row of `roundQuery`. */
export function toRound(row: RowOf<typeof roundQuery>): RoundRow {
  const outcome = row.outcome === null ? undefined : rowMember(outcomes, row.outcome);
  return {
    number: row.number,
    submittedAt: rowInstant(row.submitted_at),
    submittedBy: person(row.submitted_by, row.submitted_name),
    outcome,
    decidedAt: moment(row.decided_at),
    decidedBy: row.decided_by === null ? undefined : person(row.decided_by, row.decided_name),
    papers: RoundPapers.parse(row.papers),
  };
}

const outcomes = ['returned', 'approved'] as const;

function person(id: string | null, name: string | null): PersonRef {
  return { id: id === null ? undefined : rowId<AccountId>(id), name: name ?? '' };
}

function moment(raw: string | null): Instant | undefined {
  return raw === null ? undefined : rowInstant(raw);
}
