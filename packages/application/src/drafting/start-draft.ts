import type { Draft, DraftKind } from '@daihoi/domain/drafting';
import { err, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import { congressNotFound } from '../congress/record-congress.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { auditDraft } from './audit-draft.ts';
import type { DraftId } from './draft-store.ts';

/** Begins a draft of a congress: its kind and its title. The first version comes after. */
export function startDraft(
  ports: Ports,
  actor: Actor,
  command: {
    readonly congressId: CongressId;
    readonly kind: DraftKind;
    readonly title: string;
  },
): Promise<Result<DraftId, NotFound>> {
  return ports.transact(async (stores): Promise<Result<DraftId, NotFound>> => {
    const { congressId, kind, title } = command;
    const congress = await stores.congresses.hold(congressId);
    if (!congress) return err(congressNotFound(congressId));
    const id = ports.newId<DraftId>();
    const value: Draft = { kind, title, state: 'DRAFTING', newest: 0, rounds: [] };
    const stamp = { at: ports.clock.now(), by: actor.accountId };
    await stores.drafts.insert({ id, congressId, value, stamp });
    await auditDraft(ports, stores, {
      actor,
      congress,
      act: 'draft.created',
      draftId: id,
      after: { kind, title },
    });
    return ok(id);
  });
}
