import { sql, type Kysely, type RawBuilder } from 'kysely';
import type {
  IssuedPaperId,
  PaperRegister,
  PaperSearch,
  RegisteredPaper,
} from '@daihoi/application/issuing';
import { calendarDate, unreachable, type CongressId, type ReportId } from '@daihoi/domain/kernel';
import { rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { toIssued, type IssuedColumns } from './issued-paper-store.ts';
import { subtreeOf } from './subtree.ts';
import { toNamedUnit, type UnitNameColumns } from './unit-name-row.ts';

interface RegisterRow extends IssuedColumns {
  readonly issuer: UnitNameColumns;
  readonly subject: UnitNameColumns | null;
  readonly report_id: string | null;
  readonly report_as_of: string | null;
  readonly replaced_by: {
    readonly id: string;
    readonly number: string;
    readonly issued_on: string;
  } | null;
}

/** The register of issued papers over PostgreSQL; the frozen models stay where they are. */
export function paperRegister(db: Kysely<Tables>): PaperRegister {
  return {
    async search(search) {
      const found = await sql<RegisterRow>`
        ${chosen(wanted(search))} order by p.issued_on desc, p.id desc
        offset ${search.offset} limit ${search.limit}`.execute(db);
      return found.rows.map(toRegistered);
    },
    async count(search, most) {
      const found = await sql<{ readonly n: number }>`
        select count(*)::int as n from (
          select 1 from ${tables} where ${wanted(search)} limit ${most}) counted`.execute(db);
      return found.rows[0]?.n ?? 0;
    },
    async byId(id) {
      const found = await sql<RegisterRow>`${chosen(sql`p.id = ${id}`)}`.execute(db);
      const [row] = found.rows;
      return row && toRegistered(row);
    },
  };
}

/** Lines of the register by their papers, in no order. */
export async function registeredOf(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<readonly RegisteredPaper[]> {
  if (ids.length === 0) return [];
  const found = await sql<RegisterRow>`${chosen(sql`p.id = any(${ids})`)}`.execute(db);
  return found.rows.map(toRegistered);
}

const tables = sql`issued_paper p join unit u on u.id = p.unit_id
  left join congress c on c.id = p.congress_id`;

function chosen(condition: RawBuilder<unknown>): RawBuilder<RegisterRow> {
  return sql<RegisterRow>`
    select p.id, p.unit_id, p.congress_id, p.kind, p.number, p.issued_on, p.title, p.digest, p.docx_hash,
      p.issued_at, p.issued_by, p.second_person, p.check_code, p.printed_address, p.pdf_hash,
      p.purpose, p.draft_id, p.draft_version, p.signer_post, p.signer_name,
      p.template_id, p.template_version,
      (select jsonb_build_object('id', n.id, 'number', n.number, 'issued_on', n.issued_on) from paper_replacement x
        join issued_paper n on n.id = x.paper_id where x.replaced_id = p.id
        order by x.noted_at desc limit 1) as replaced_by,
      to_jsonb(u) as issuer, to_jsonb(s) as subject, r.id as report_id, r.as_of as report_as_of
    from ${tables} left join unit s on s.id = c.unit_id
    left join progress_report r on r.issued_paper_id = p.id
    where ${condition}`;
}

function wanted(search: PaperSearch): RawBuilder<unknown> {
  const { kinds, from, to, words } = search;
  return sql.join(
    [
      reached(search),
      ...(kinds === undefined ? [] : [sql`p.kind = any(${kinds})`]),
      ...(from === undefined ? [] : [sql`p.issued_on >= ${from}`]),
      ...(to === undefined ? [] : [sql`p.issued_on <= ${to}`]),
      ...words.map(
        (word) => sql`(p.search_key like ${`%${word}%`} or u.search_key like ${`%${word}%`})`,
      ),
    ],
    sql` and `,
  );
}

function reached({ reach, unitId, path }: PaperSearch): RawBuilder<unknown> {
  const subtree = subtreeOf(path);
  switch (reach) {
    case 'own':
      return sql`p.unit_id = ${unitId}`;
    case 'subtree':
      return sql`u.path >= ${subtree.from} and u.path < ${subtree.to}`;
    case 'received':
      return sql`((c.unit_id = ${unitId} and p.unit_id <> ${unitId}) or exists (
        select 1 from paper_delivery d where d.paper_id = p.id and d.unit_id = ${unitId}))`;
    default:
      return unreachable(reach);
  }
}

function toRegistered(row: RegisterRow): RegisteredPaper {
  const { congress_id: congress, subject, report_id: report, report_as_of: asOf } = row;
  const { replaced_by: newer } = row;
  return {
    paper: toIssued(row),
    issuer: toNamedUnit(row.issuer),
    congress:
      congress !== null && subject
        ? { id: rowId<CongressId>(congress), unit: toNamedUnit(subject) }
        : undefined,
    report:
      report !== null && asOf !== null
        ? { id: rowId<ReportId>(report), asOf: calendarDate(asOf) }
        : undefined,
    replacedBy: newer
      ? {
          id: rowId<IssuedPaperId>(newer.id),
          number: newer.number,
          issuedOn: calendarDate(newer.issued_on),
        }
      : undefined,
  };
}
