import { sql, type Kysely, type Selectable } from 'kysely';
import type {
  IssuedPaperRow,
  IssuedPaperStore,
  IssuedPaperId,
  PaperRelease,
} from '@daihoi/application/issuing';
import { searchKey } from '@daihoi/domain/text';
import {
  calendarDate,
  type AccountId,
  type CongressId,
  type Id,
  type UnitId,
} from '@daihoi/domain/kernel';
import { orNull, rowId, rowInstant, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { toPaper } from './paper-row.ts';

export const issuedColumns = [
  'id',
  'unit_id',
  'congress_id',
  'kind',
  'number',
  'issued_on',
  'title',
  'digest',
  'docx_hash',
  'issued_at',
  'issued_by',
  'second_person',
  'check_code',
  'printed_address',
  'pdf_hash',
  'purpose',
  'draft_id',
  'draft_version',
  'signer_post',
  'signer_name',
  'template_id',
  'template_version',
] as const;

/** What the lists of issued papers read of a row. */
export type IssuedColumns = Pick<
  Selectable<Tables['issued_paper']>,
  (typeof issuedColumns)[number]
>;

/** Issued papers and their numbers over PostgreSQL. */
export function issuedPaperStore(db: Kysely<Tables>): IssuedPaperStore {
  return {
    async takeNumber({ unitId, type, term }) {
      const row = await db
        .insertInto('document_series')
        .values({ unit_id: unitId, type, term, last_number: 1, given: 1 })
        .onConflict((conflict) =>
          conflict.columns(['unit_id', 'type', 'term']).doUpdateSet({
            last_number: sql`document_series.last_number + 1`,
            given: sql`document_series.last_number + 1`,
          }),
        )
        .returning('last_number')
        .executeTakeFirstOrThrow();
      return row.last_number;
    },
    async insert(row, model) {
      await db
        .insertInto('issued_paper')
        .values({ ...fromIssued(row), model: model ? JSON.stringify(model) : null })
        .execute();
    },
    async modelOf(id) {
      const row = await db
        .selectFrom('issued_paper')
        .select('model')
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.model ? toPaper(row.model) : undefined;
    },
    async byId(id) {
      const row = await db
        .selectFrom('issued_paper')
        .select(issuedColumns)
        .where('id', '=', id)
        .executeTakeFirst();
      return row && toIssued(row);
    },
    async ofDraft(id) {
      const row = await db
        .selectFrom('issued_paper')
        .select(issuedColumns)
        .where('draft_id', '=', id)
        .executeTakeFirst();
      return row && toIssued(row);
    },
    ...checkedPapers(db),
    async ofCongress(id) {
      const rows = await db
        .selectFrom('issued_paper')
        .select(issuedColumns)
        .where('congress_id', '=', id)
        .orderBy('issued_at')
        .orderBy('id')
        .execute();
      return rows.map(toIssued);
    },
  };
}

/** How a paper in hand is found. */
function checkedPapers(
  db: Kysely<Tables>,
): Pick<IssuedPaperStore, 'byCheckCodes' | 'byFile' | 'keepPdf'> {
  return {
    async byCheckCodes(codes) {
      if (codes.length === 0) return [];
      const rows = await db
        .selectFrom('issued_paper')
        .select(issuedColumns)
        .where('check_code', 'in', codes)
        .orderBy('issued_at')
        .execute();
      return rows.map(toIssued);
    },
    async byFile(hash) {
      const row = await db
        .selectFrom('issued_paper')
        .select(issuedColumns)
        .where((some) => some.or([some('docx_hash', '=', hash), some('pdf_hash', '=', hash)]))
        .limit(1)
        .executeTakeFirst();
      return row && toIssued(row);
    },
    async keepPdf(id, hash) {
      await db
        .updateTable('issued_paper')
        .set({ pdf_hash: hash })
        .where('id', '=', id)
        .where('pdf_hash', 'is', null)
        .execute();
    },
  };
}

function fromIssued(row: IssuedPaperRow) {
  return {
    id: row.id,
    unit_id: row.unitId,
    congress_id: orNull(row.congressId),
    kind: row.kind,
    number: row.number,
    issued_on: row.issuedOn,
    title: row.title,
    digest: row.digest,
    docx_hash: row.docxHash,
    issued_at: row.issuedAt,
    issued_by: row.issuedBy,
    second_person: orNull(row.secondPerson),
    check_code: row.checkCode,
    printed_address: orNull(row.printedAddress),
    pdf_hash: orNull(row.pdfHash),
    search_key: searchKey(`${row.number} ${row.title}`),
    purpose: orNull(row.release?.purpose),
    draft_id: orNull(row.release?.draft?.id),
    draft_version: orNull(row.release?.draft?.version),
    signer_post: orNull(row.release?.signer.post),
    signer_name: orNull(row.release?.signer.name),
    template_id: orNull(row.template?.id),
    template_version: orNull(row.template?.version),
  };
}

export function toIssued(row: IssuedColumns): IssuedPaperRow {
  return {
    id: rowId<IssuedPaperId>(row.id),
    unitId: rowId<UnitId>(row.unit_id),
    congressId: row.congress_id === null ? undefined : rowId<CongressId>(row.congress_id),
    kind: row.kind,
    number: row.number,
    issuedOn: calendarDate(row.issued_on),
    title: row.title,
    digest: row.digest,
    checkCode: row.check_code,
    printedAddress: row.printed_address ?? undefined,
    docxHash: row.docx_hash,
    pdfHash: row.pdf_hash ?? undefined,
    issuedAt: rowInstant(row.issued_at),
    issuedBy: rowId<AccountId>(row.issued_by),
    secondPerson: row.second_person === null ? undefined : rowId<AccountId>(row.second_person),
    ...(row.signer_name === null ? {} : { release: toRelease(row, row.signer_name) }),
    ...(row.template_id === null || row.template_version === null
      ? {}
      : { template: { id: row.template_id, version: row.template_version } }),
  };
}

function toRelease(row: IssuedColumns, name: string): PaperRelease {
  const { draft_id: draft, draft_version: version } = row;
  return {
    purpose: rowMember(purposes, row.purpose ?? 'official'),
    signer: { post: row.signer_post ?? '', name },
    draft:
      draft === null || version === null ? undefined : { id: rowId<Id<'DraftId'>>(draft), version },
  };
}

const purposes = ['official', 'rehearsal', 'demonstration'] as const;
