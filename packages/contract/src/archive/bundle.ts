import {
  archiveLackKinds,
  archiveParts,
  archiveScopes,
  type SignedManifest,
  type SignedRemovals,
} from '@daihoi/domain/archive';
import { calendarDate } from '@daihoi/domain/kernel';
import { z } from 'zod';
import { Day } from '../http/index.ts';

const CalendarDay = Day.transform(calendarDate);
const Hash = z.string().regex(/^[0-9a-f]{64}$/u);
const Signature = z.object({
  algorithm: z.literal('Ed25519'),
  publicKey: z.string(),
  value: z.string(),
});

const ManifestSchema = z.object({
  schema: z.literal('daihoi-archive/1'),
  scope: z.enum(archiveScopes),
  unit: z.object({ code: z.string(), name: z.string() }),
  title: z.string(),
  term: z.object({ from: z.number().int(), to: z.number().int() }),
  number: z.number().int().min(1),
  closedOn: CalendarDay,
  previous: Hash.optional(),
  files: z.array(
    z.object({
      path: z.string(),
      part: z.enum(archiveParts),
      title: z.string(),
      number: z.string().optional(),
      issuedOn: CalendarDay.optional(),
      sha256: Hash,
      bytes: z.number().int().min(0),
    }),
  ),
  confidential: z.number().int().min(0),
  lacking: z.array(z.object({ kind: z.enum(archiveLackKinds), about: z.string() })),
  note: z.string().optional(),
  signature: Signature,
});

const RemovalsSchema = z.object({
  schema: z.literal('daihoi-archive-removals/1'),
  manifest: Hash,
  removals: z.array(
    z.object({
      path: z.string(),
      sha256: Hash,
      decision: z.string(),
      decidedOn: CalendarDay,
      proposedBy: z.string(),
      confirmedBy: z.string(),
      removedOn: CalendarDay,
    }),
  ),
  signature: Signature,
});

/** The index of an archive from its text; undefined when it is none of ours. */
export function readManifest(text: string): SignedManifest | undefined {
  return ManifestSchema.safeParse(parsed(text)).data;
}

/** The list of what was removed from an archive; undefined when it is none of ours. */
export function readRemovals(text: string): SignedRemovals | undefined {
  return RemovalsSchema.safeParse(parsed(text)).data;
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
