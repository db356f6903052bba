import { sql, type Insertable, type Kysely, type Selectable } from 'kysely';
import type { AttendanceStore, RegisterPlace, StoredEntry } from '@daihoi/application/attendance';
import type { Attendance, RegisterEntry, RegisterEntryId } from '@daihoi/domain/attendance';
import { exclusionReasons } from '@daihoi/domain/election';
import { err, invariant, ok } from '@daihoi/domain/kernel';
import { z } from 'zod';
import { rowId, rowMember } from '../rows.ts';
import type { RegisterEntryTable } from '../tables/attendance.ts';
import type { Tables } from '../tables/index.ts';
import { batches } from './batches.ts';

type Db = Kysely<Tables>;

const FrozenEntries = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    unit: z.string(),
    kind: z.string(),
    exclusion: z.string().nullable(),
    replaced_by: z.string().nullable(),
  }),
);

/** The attendance register over PostgreSQL. */
export function attendanceStore(db: Db): AttendanceStore {
  return {
    async of({ congressId, gathering }) {
      const rows = await db
        .selectFrom('register_entry')
        .selectAll()
        .where('congress_id', '=', congressId)
        .where('gathering', '=', gathering)
        .orderBy('turn')
        .execute();
      return rows.map(toStored);
    },
    async add(place, entries) {
      for (const batch of batches(entries, 1000))
        await db
          .insertInto('register_entry')
          .values(batch.map((entry) => fromEntry(place, entry)))
          .execute();
    },
    save: (entries) => save(db, entries),
    async remove(id, version) {
      const removed = await db
        .deleteFrom('register_entry')
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      return removed.numDeletedRows === 0n
        ? err({ code: 'version.stale', expected: version })
        : ok(undefined);
    },
    async freeze(id, roll, { digest, entries }) {
      const columns = JSON.stringify(entries.map(entryColumns));
      await db
        .insertInto('frozen_register')
        .values({ session_id: id, roll, digest, entries: columns })
        .execute();
    },
    async frozen(id, roll) {
      const row = await db
        .selectFrom('frozen_register')
        .selectAll()
        .where('session_id', '=', id)
        .where('roll', '=', roll)
        .executeTakeFirst();
      return row && { digest: row.digest, entries: FrozenEntries.parse(row.entries).map(toEntry) };
    },
  };
}

/** One statement for all, so that a hall of a thousand is marked at once. */
async function save(db: Db, entries: readonly StoredEntry[]) {
  const rows = entries.map(({ entry, version }) => ({ ...entryColumns(entry), version }));
  const saved = await sql`
    update register_entry e set name = n.name, unit = n.unit, kind = n.kind, exclusion = n.exclusion,
      replaced_by = n.replaced_by, version = e.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as n(id uuid, name text, unit text, kind text, exclusion text, replaced_by uuid, version integer)
    where e.id = n.id and e.version = n.version`.execute(db);
  const [first] = entries;
  return saved.numAffectedRows === BigInt(entries.length) || !first
    ? ok(undefined)
    : err({ code: 'version.stale' as const, expected: first.version });
}

function entryColumns({ id, name, unit, attendance }: RegisterEntry) {
  return {
    id,
    name,
    unit,
    kind: attendance.kind,
    exclusion: attendance.kind === 'absent' ? attendance.exclusion : null,
    replaced_by: attendance.kind === 'replaced' ? attendance.by : null,
  };
}

function fromEntry(
  { congressId, gathering }: RegisterPlace,
  entry: RegisterEntry,
): Insertable<RegisterEntryTable> {
  return { ...entryColumns(entry), congress_id: congressId, gathering };
}

type EntryColumns = ReturnType<typeof entryColumns> | z.infer<typeof FrozenEntries>[number];

function toStored(row: Selectable<RegisterEntryTable>): StoredEntry {
  return { entry: toEntry(row), version: row.version };
}

function toEntry(row: EntryColumns): RegisterEntry {
  const { name, unit } = row;
  return { id: rowId<RegisterEntryId>(row.id), name, unit, attendance: toAttendance(row) };
}

const kinds = ['expected', 'present', 'absent', 'replaced'] as const;

function toAttendance(row: EntryColumns): Attendance {
  const kind = rowMember(kinds, row.kind);
  if (kind === 'absent') {
    const { exclusion } = row;
    return { kind, exclusion: exclusion === null ? null : rowMember(exclusionReasons, exclusion) };
  }
  if (kind !== 'replaced') return { kind };
  invariant(row.replaced_by !== null, `register entry ${row.id} gave its place to nobody`);
  return { kind, by: rowId<RegisterEntryId>(row.replaced_by) };
}
