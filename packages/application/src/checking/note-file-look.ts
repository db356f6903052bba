import { err, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import { auditPart } from '../congress/audit-part.ts';
import { congressNotFound } from '../congress/record-congress.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';

/** Writes down that somebody looked at a file of a congress for a mark of secrecy. Said twice by one person, it is written once. */
export function noteFileLook(
  ports: Ports,
  actor: Actor,
  look: { readonly congressId: CongressId; readonly hash: string },
): Promise<Result<true, NotFound>> {
  const { congressId, hash } = look;
  return ports.transact(async (stores): Promise<Result<true, NotFound>> => {
    const congress = await stores.congresses.byId(congressId);
    if (!congress) return err(congressNotFound(congressId));
    const fileName = await stores.fileLooks.nameIn(congressId, hash);
    if (fileName === undefined) return err({ code: 'target.not-found', kind: 'file', id: hash });
    const stamp = { at: ports.clock.now(), by: actor.accountId };
    if (!(await stores.fileLooks.note(look, stamp))) return ok(true);
    await auditPart(ports, stores, {
      actor,
      congress,
      act: 'file.looked',
      target: { kind: 'file', id: hash },
      after: { fileName, hash },
    });
    return ok(true);
  });
}
