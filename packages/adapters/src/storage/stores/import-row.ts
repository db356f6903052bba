import { z } from 'zod';
import { calendarDate, defined, type UnitId } from '@daihoi/domain/kernel';
import {
  organizationLevels,
  unitKinds,
  unitProblemSeverities,
  type UnitProblemCode,
} from '@daihoi/domain/organisation';
import { rowId } from '../rows.ts';

const Day = z.string().transform((raw) => calendarDate(raw));
const Field = z.enum(['fullName', 'shortName', 'kind', 'memberCount']);
const Code = z.custom<UnitProblemCode>(
  (raw) => typeof raw === 'string' && Object.hasOwn(unitProblemSeverities, raw),
);

const Problem = z
  .object({
    sheet: z.string(),
    row: z.number(),
    column: z.number(),
    code: Code,
    severity: z.enum(['error', 'warning', 'info']),
    value: z.string(),
    against: z.string().optional(),
  })
  .transform((value) => defined(value));

const Line = z.object({ code: z.string(), name: z.string(), changed: z.array(Field) });

/** A preview as its column keeps it. */
export const StoredPreview = z.object({
  creates: z.number(),
  updates: z.number(),
  unchanged: z.number(),
  errors: z.number(),
  warnings: z.number(),
  problems: z.array(Problem),
  created: z.array(Line),
  updated: z.array(Line),
});

export const StoredRefusal = z.object({
  code: z.string(),
  details: z.record(z.string(), z.unknown()),
});

const TableRow = z.object({
  code: z.string(),
  fullName: z.string(),
  shortName: z.string(),
  level: z.enum(organizationLevels),
  kind: z.enum(unitKinds),
  parentCode: z.string().nullable(),
  validFrom: Day,
  memberCount: z.object({ asOf: Day, official: z.number(), probationary: z.number() }).nullable(),
});

const Unit = z.string().transform((raw) => rowId<UnitId>(raw));

/** The way back from an import as its column keeps it. */
export const StoredUndo = z.object({
  created: z.array(z.object({ unitId: Unit, code: z.string() })),
  updated: z.array(
    z.object({ unitId: Unit, before: TableRow, after: TableRow, changed: z.array(Field) }),
  ),
});
