import { z } from 'zod';
import { organizationLevels, unitKinds } from '@daihoi/domain/organisation';
import { Day, Text, UnitRef, Uuid } from '../http/index.ts';

const Level = z.enum(organizationLevels);
const Kind = z.enum(unitKinds);

/** The paper that decides a change. */
export const Paper = z.object({ number: Text(80), issuedOn: Day, issuer: Text(200) });

const names = { fullName: Text(200), shortName: Text(80) };

/** The names and kind of a unit that a change establishes. */
export const NewUnit = z.object({
  code: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,31}$/),
  ...names,
  level: Level,
  kind: Kind,
});

/** What is to become of a unit. The unit is named by the address; a new unit is placed under it. */
export const UnitChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('establish'), founding: NewUnit }),
  z.object({ kind: z.literal('rename'), ...names }),
  z.object({ kind: z.literal('move'), parentId: Uuid }),
  z.object({
    kind: z.literal('changeLevel'),
    level: Level,
    unitKind: Kind,
    parentId: Uuid.nullable(),
  }),
  z.object({ kind: z.literal('dissolve') }),
  z.object({ kind: z.literal('mergeInto'), predecessorIds: z.array(Uuid).min(1).max(100) }),
  z.object({
    kind: z.literal('mergeToNew'),
    predecessorIds: z.array(Uuid).min(2).max(100),
    founding: NewUnit,
  }),
  z.object({
    kind: z.literal('split'),
    livesOn: z.boolean(),
    parts: z
      .array(z.object({ founding: NewUnit, subordinateIds: z.array(Uuid).max(5000) }))
      .min(1)
      .max(20),
  }),
]);
export type UnitChange = z.input<typeof UnitChange>;

export const ChangeOrder = z.object({
  version: z.number().int(),
  effectiveOn: Day,
  paper: Paper,
  change: UnitChange,
});

/** What a change did, or would do. */
export const ChangeOutcome = z.object({
  /** The unit to look at next: the new one when one was established. */
  unitId: Uuid,
  events: z.array(z.object({ type: z.string(), unitId: Uuid })),
  unitsCarried: z.number().int(),
  congressesCancelled: z.number().int(),
  congressesKept: z.number().int(),
});
export type ChangeOutcome = z.infer<typeof ChangeOutcome>;

/** Members on a day. */
export const Members = z.object({
  asOf: Day,
  official: z.number().int().min(0).max(10_000_000),
  probationary: z.number().int().min(0).max(10_000_000),
});
export type Members = z.infer<typeof Members>;

/** A unit in the outline, as it stood on the asked day. */
export const OutlineUnit = UnitRef.extend({
  children: z.number().int(),
  members: Members.nullable(),
});
export type OutlineUnit = z.infer<typeof OutlineUnit>;

/** One change in the history of a unit. `data` carries what the kind of change knows. */
export const HistoryEntry = z.object({
  type: z.string(),
  effectiveOn: Day,
  paper: z.object({ number: z.string(), issuedOn: Day, issuer: z.string() }),
  recordedAt: z.string(),
  recordedBy: z.string().nullable(),
  fullName: z.string().nullable(),
  level: z.string().nullable(),
  units: z.array(z.object({ id: Uuid, name: z.string() })),
  /** The unit that this one became part of, when it did. */
  successor: z.object({ id: Uuid, name: z.string() }).nullable(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;
