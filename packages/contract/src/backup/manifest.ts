import { parseJson } from '@daihoi/domain/kernel';
import { z } from 'zod';

/** Names inside a backup end up in SQL and in paths: letters, digits and underscores only. */
const Name = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/u);
const Count = z.int().min(0);
const Hash = z.string().regex(/^[0-9a-f]{64}$/u);

/**
 * What a backup folder says of itself in `backup.json`. Beside it lie the tables, a file each, the stored contents under
 * their hashes, and two lists of SHA-256 sums as `sha256sum` reads them.
 */
export const BackupManifest = z.object({
  schema: z.literal('daihoi-backup/1'),
  /** The moment that the whole backup shows. */
  at: z.iso.datetime(),
  /** The steps that had shaped the database, by name. */
  migrations: z.array(z.string().regex(/^[0-9a-z.-]+\.sql$/u)).min(1),
  /** In the order in which they are filled again. */
  tables: z.array(z.object({ name: Name, columns: z.array(Name).min(1), rows: Count })),
  sequences: z.array(
    z.object({ name: Name, last: z.string().regex(/^-?\d+$/u), called: z.boolean() }),
  ),
  files: z.object({
    count: Count,
    bytes: Count,
    /** Contents that were lost or changed already where the backup was made. */
    damaged: z.array(z.object({ hash: Hash, state: z.enum(['missing', 'changed']) })),
  }),
  /** Whether the secret of the installation lies in the folder, and by what to know it again; null when it had none. */
  secret: z.object({ kept: z.boolean(), fingerprint: z.string().nullable() }),
  /** What the walk through the log of acts came to. */
  audit: z.object({ chains: Count, entries: Count, breaks: Count }),
});

export type BackupManifest = z.infer<typeof BackupManifest>;

/** Reads `backup.json`; undefined when it is not one of ours. */
export function parseBackupManifest(text: string): BackupManifest | undefined {
  return BackupManifest.safeParse(parseJson(text)).data;
}
