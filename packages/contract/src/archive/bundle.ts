import { archiveLackKinds, archiveParts, archiveScopes } from '@daihoi/domain/archive';
import { z } from 'zod';
import { Day } from '../http/index.ts';

const Hash = z.string().regex(/^[0-9a-f]{64}$/u);
const Signature = z.strictObject({
  algorithm: z.literal('Ed25519'),
  publicKey: z.string(),
  value: z.string(),
});

/** The index of an archive with its signature; a field that nobody signed is no part of it. */
export const SignedManifestSchema = z.strictObject({
  schema: z.literal('daihoi-archive/1'),
  scope: z.enum(archiveScopes),
  unit: z.strictObject({ code: z.string(), name: z.string() }),
  title: z.string(),
  term: z.strictObject({ from: z.number().int(), to: z.number().int() }),
  number: z.number().int().min(1),
  closedOn: Day,
  previous: Hash.optional(),
  files: z.array(
    z.strictObject({
      path: z.string(),
      part: z.enum(archiveParts),
      title: z.string(),
      number: z.string().optional(),
      issuedOn: Day.optional(),
      sha256: Hash,
      bytes: z.number().int().min(0),
    }),
  ),
  confidential: z.number().int().min(0),
  lacking: z.array(z.strictObject({ kind: z.enum(archiveLackKinds), about: z.string() })),
  note: z.string().optional(),
  signature: Signature,
});

/** What was removed from an archive, with its signature. */
export const SignedRemovalsSchema = z.strictObject({
  schema: z.literal('daihoi-archive-removals/1'),
  manifest: Hash,
  removals: z.array(
    z.strictObject({
      path: z.string(),
      sha256: Hash,
      decision: z.string(),
      decidedOn: Day,
      proposedBy: z.string(),
      confirmedBy: z.string(),
      removedOn: Day,
    }),
  ),
  signature: Signature,
});
