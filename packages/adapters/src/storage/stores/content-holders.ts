import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { RemovalMatter } from '@daihoi/application/archive';
import type { RemovalSource } from '@daihoi/domain/archive';
import type { Tables } from '../tables/index.ts';

/**
 * Every column that points at a stored content, with the congress that a row of it belongs to, null where it belongs to none, and the
 * kind of removal by which it may lose its content. A test compares this list with the database, so that a table that is new is asked
 * as well.
 */
export const contentHolders: readonly {
  readonly column: string;
  readonly source?: RemovalSource;
  readonly rows: RawBuilder<unknown>;
}[] = [
  {
    column: 'archive_file.hash',
    source: 'archive',
    rows: sql`select f.hash, a.congress_id from archive_file f join archive a on a.id = f.archive_id`,
  },
  {
    column: 'ballot_scan_file.hash',
    source: 'ballotImages',
    rows: sql`select f.hash, s.congress_id from ballot_scan_file f join ballot_session s on s.id = f.session_id`,
  },
  { column: 'consultation_unit.minutes_hash', rows: unowned('consultation_unit', 'minutes_hash') },
  {
    column: 'dossier_paper.file_hash',
    source: 'archive',
    rows: sql`select file_hash as hash, congress_id from dossier_paper`,
  },
  {
    column: 'draft_outside_approval.file_hash',
    source: 'archive',
    rows: sql`select o.file_hash as hash, d.congress_id from draft_outside_approval o join draft d on d.id = o.draft_id`,
  },
  {
    column: 'draft_study_file.file_hash',
    source: 'archive',
    rows: sql`select f.file_hash as hash, d.congress_id from draft_study_file f join draft d on d.id = f.draft_id`,
  },
  {
    column: 'draft_version.file_hash',
    source: 'archive',
    rows: sql`select v.file_hash as hash, d.congress_id from draft_version v join draft d on d.id = v.draft_id`,
  },
  { column: 'issued_paper.docx_hash', rows: unowned('issued_paper', 'docx_hash') },
  { column: 'issued_paper.pdf_hash', rows: unowned('issued_paper', 'pdf_hash') },
  { column: 'paper_copy.file_hash', rows: unowned('paper_copy', 'file_hash') },
  {
    column: 'paper_template_version.file_hash',
    rows: unowned('paper_template_version', 'file_hash'),
  },
  { column: 'secret_paper.file_hash', rows: unowned('secret_paper', 'file_hash') },
];

/** Columns that only remember a content, and are no reason to keep it. */
export const contentNotes: readonly string[] = [
  'file_look.file_hash',
  'file_removal_line.hash',
  'paper_sketch.content_hash',
];

function unowned(table: string, column: string): RawBuilder<unknown> {
  return sql`select ${sql.ref(column)} as hash, null::uuid as congress_id from ${sql.table(table)}`;
}

/** Those of some contents that another row points at than those by which they may be removed. */
export async function heldElsewhere(
  db: Kysely<Tables>,
  hashes: readonly string[],
  { congressId, source: own }: RemovalMatter,
): Promise<ReadonlySet<string>> {
  if (hashes.length === 0) return new Set();
  const holders = sql.join(
    contentHolders.map(
      ({ source, rows }) =>
        sql`select hash, congress_id, ${source ?? null}::text as source from (${rows}) as held`,
    ),
    sql` union all `,
  );
  const { rows } = await sql<{ readonly hash: string }>`
    select distinct hash from (${holders}) as holder
    where hash = any(${[...new Set(hashes)]}::text[])
      and (congress_id is distinct from ${congressId} or source is distinct from ${own})
  `.execute(db);
  return new Set(rows.map(({ hash }) => hash));
}
