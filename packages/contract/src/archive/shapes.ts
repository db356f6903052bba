import { archiveLackKinds, archiveParts } from '@daihoi/domain/archive';
import { z } from 'zod';
import { Day, UnitRef, Uuid } from '../http/index.ts';

export const ArchivePartName = z.enum(archiveParts);

/** A file that an archive would hold if it were closed now. */
export const ArchiveLine = z.object({
  path: z.string(),
  part: ArchivePartName,
  title: z.string(),
  number: z.string().nullable(),
  issuedOn: Day.nullable(),
  sha256: z.string(),
  bytes: z.number().int(),
});
export type ArchiveLine = z.infer<typeof ArchiveLine>;

/** A closed archive. */
export const ClosedArchive = z.object({
  id: Uuid,
  number: z.number().int(),
  files: z.number().int(),
  bytes: z.number().int(),
  lacking: z.number().int(),
  note: z.string().nullable(),
  closedOn: Day,
  closedBy: z.string(),
  manifestHash: z.string(),
  /** True for the one that holds all that is there now. */
  upToDate: z.boolean(),
});
export type ClosedArchive = z.infer<typeof ClosedArchive>;

export const ArchiveView = z.object({
  unit: UnitRef,
  title: z.string(),
  term: z.object({ from: z.number().int(), to: z.number().int() }),
  /** To be named when it is closed: what was seen. */
  fingerprint: z.string(),
  files: z.array(ArchiveLine),
  lacking: z.array(z.object({ kind: z.enum(archiveLackKinds), about: z.string() })),
  confidential: z.number().int(),
  /** The latest first. */
  closed: z.array(ClosedArchive),
});
export type ArchiveView = z.infer<typeof ArchiveView>;
