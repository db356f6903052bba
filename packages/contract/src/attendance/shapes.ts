import { gatherings, longestName, longestUnit } from '@daihoi/domain/attendance';
import { electionBodies, exclusionReasons } from '@daihoi/domain/election';
import { z } from 'zod';
import { Text, Uuid } from '../http/index.ts';

const Exclusion = z.enum(exclusionReasons);

/** A convened person as he or she is written down; an empty unit says nothing. */
export const PersonBody = z.object({
  name: Text(longestName),
  unit: z.string().max(longestUnit),
});

/** A person as a row of a sheet names him or her; faults are told beside the row. */
export const ReadPerson = z.object({
  row: z.number().int(),
  name: z.string(),
  unit: z.string(),
});

/** Where somebody was seen; a reason takes one who is away off the base. */
export const SeenBody = z.union([
  z.object({ kind: z.enum(['expected', 'present']) }),
  z.object({ kind: z.literal('absent'), exclusion: Exclusion.nullable() }),
]);
export type SeenBody = z.infer<typeof SeenBody>;

export const RegisterLine = z.object({
  id: Uuid,
  version: z.number().int(),
  name: z.string(),
  unit: z.string(),
  attendance: z.union([
    z.object({ kind: z.enum(['expected', 'present']) }),
    z.object({ kind: z.literal('absent'), exclusion: Exclusion.nullable() }),
    z.object({ kind: z.literal('replaced'), by: Uuid }),
  ]),
});
export type RegisterLine = z.infer<typeof RegisterLine>;

/** A register with the figures that it makes now; names by given name. */
export const RegisterView = z.object({
  gathering: z.enum(gatherings),
  /** Registers that this congress has or may have. */
  gatherings: z.array(z.enum(gatherings)),
  body: z.enum(electionBodies),
  /** The name of the congress or of what it elected, and of its unit. */
  unitName: z.string(),
  open: z.boolean(),
  lines: z.array(RegisterLine),
  figures: z.object({
    convened: z.number().int(),
    present: z.number().int(),
    expected: z.number().int(),
    excluded: z.array(z.object({ reason: Exclusion, count: z.number().int() })),
  }),
  /** People elected to the body that meets who are not on the register yet. */
  electedMissing: z.number().int(),
  /** What the congress page says of its attendance, and its version: the register is carried over by a person. */
  congress: z.object({
    version: z.number().int(),
    convened: z.number().int().nullable(),
    present: z.number().int().nullable(),
  }),
});
export type RegisterView = z.infer<typeof RegisterView>;

/** The people behind a roll as they stood when it was frozen. */
export const FrozenRegisterView = z.object({
  digest: z.string(),
  lines: z.array(RegisterLine.omit({ version: true })),
});
export type FrozenRegisterView = z.infer<typeof FrozenRegisterView>;
