import type { Kysely, Selectable } from 'kysely';
import type {
  ArchiveId,
  ArchiveMatter,
  ArchiveRow,
  ArchiveStore,
  NewArchive,
} from '@daihoi/application/archive';
import { archiveParts } from '@daihoi/domain/archive';
import { calendarDate, type CongressId, type SeasonId, type UnitId } from '@daihoi/domain/kernel';
import { orNull, rowId, rowInstant, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { batches } from './batches.ts';
import { draftPerson } from './draft-rows.ts';

type Db = Kysely<Tables>;

/** Closed archives and their files over PostgreSQL. */
export function archiveStore(db: Db): ArchiveStore {
  return {
    async hold(unitId) {
      await db.selectFrom('unit').select('id').where('id', '=', unitId).forNoKeyUpdate().execute();
    },
    async of(matter) {
      const rows = await ofMatter(db, matter).orderBy('a.number').execute();
      return rows.map(toArchive);
    },
    async manifestOf(id) {
      const row = await db
        .selectFrom('archive')
        .select('manifest')
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.manifest;
    },
    async filesOf(id) {
      const rows = await db
        .selectFrom('archive_file')
        .selectAll()
        .where('archive_id', '=', id)
        .orderBy('place')
        .execute();
      return rows.map(({ path, part, title, hash, bytes }) => ({
        path,
        part: rowMember(archiveParts, part),
        title,
        hash,
        bytes: Number(bytes),
      }));
    },
    insert: (archive) => insertArchive(db, archive),
  };
}

/** Everything but the manifest, which is as long as its list of files. */
const archiveColumns = [
  'a.id',
  'a.unit_id',
  'a.season_id',
  'a.congress_id',
  'a.number',
  'a.fingerprint',
  'a.manifest_hash',
  'a.lacking',
  'a.note',
  'a.closed_on',
  'a.closed_at',
  'a.closed_by',
] as const;

function ofMatter(db: Db, matter: ArchiveMatter) {
  const rows = db
    .selectFrom('archive as a')
    .innerJoin('account as by', 'by.id', 'a.closed_by')
    .select(archiveColumns)
    .select('by.display_name')
    .select((row) => [
      row
        .selectFrom('archive_file as f')
        .whereRef('f.archive_id', '=', 'a.id')
        .select((file) => file.fn.countAll<string>().as('n'))
        .as('files'),
      row
        .selectFrom('archive_file as f')
        .whereRef('f.archive_id', '=', 'a.id')
        .select((file) => file.fn.sum<string>('f.bytes').as('n'))
        .as('bytes'),
    ]);
  return matter.kind === 'congress'
    ? rows.where('a.congress_id', '=', matter.congressId)
    : rows
        .where('a.unit_id', '=', matter.unitId)
        .where('a.season_id', '=', matter.seasonId)
        .where('a.congress_id', 'is', null);
}

async function insertArchive(db: Db, { files, ...row }: NewArchive): Promise<void> {
  await db
    .insertInto('archive')
    .values({
      id: row.id,
      unit_id: row.unitId,
      season_id: row.seasonId,
      congress_id: orNull(row.congressId),
      number: row.number,
      fingerprint: row.fingerprint,
      manifest: row.manifest,
      manifest_hash: row.manifestHash,
      lacking: row.lacking,
      note: orNull(row.note),
      closed_on: row.closedOn,
      closed_at: row.closedAt,
      closed_by: row.closedBy,
    })
    .execute();
  const lines = files.map(({ path, part, title, hash, bytes }, at) => ({
    archive_id: row.id,
    place: at + 1,
    path,
    part,
    title,
    hash,
    bytes,
  }));
  for (const batch of batches(lines, 5000))
    await db.insertInto('archive_file').values(batch).execute();
}

function toArchive(
  row: Omit<Selectable<Tables['archive']>, 'manifest'> & {
    readonly display_name: string;
    readonly files: string | null;
    readonly bytes: string | null;
  },
): ArchiveRow {
  return {
    id: rowId<ArchiveId>(row.id),
    unitId: rowId<UnitId>(row.unit_id),
    seasonId: rowId<SeasonId>(row.season_id),
    congressId: row.congress_id === null ? undefined : rowId<CongressId>(row.congress_id),
    number: row.number,
    fingerprint: row.fingerprint,
    manifestHash: row.manifest_hash,
    files: Number(row.files),
    bytes: Number(row.bytes),
    lacking: row.lacking,
    note: row.note ?? undefined,
    closedOn: calendarDate(row.closed_on),
    closedAt: rowInstant(row.closed_at),
    closedBy: draftPerson(row.closed_by, row.display_name),
  };
}
