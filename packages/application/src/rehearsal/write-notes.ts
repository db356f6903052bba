import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { StaleVersion } from '../ports/versioned.ts';
import { auditRehearsal } from './audit-rehearsal.ts';
import type { NoRehearsal } from './begin-exercise.ts';
import type { RehearsalNotes } from './rehearsal-store.ts';

/** Writes what people know of room and machines; it stands in the certificate. */
export async function writeRehearsalNotes(
  ports: Ports,
  actor: Actor,
  { notes, version }: { readonly notes: RehearsalNotes; readonly version: number },
): Promise<Result<number, StaleVersion | NoRehearsal>> {
  if (ports.rehearsal !== true) return err({ code: 'rehearsal.none' });
  return ports.transact(async (stores): Promise<Result<number, StaleVersion>> => {
    const saved = await stores.rehearsals.putNotes(notes, version);
    if (!saved.ok) return saved;
    await auditRehearsal(ports, stores, { actor, act: 'rehearsal.notes-written', after: notes });
    return ok(saved.value);
  });
}
