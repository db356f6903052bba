import { err, ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { IssuedPaperId } from '../issuing/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { ReplacementRow } from './delivery-store.ts';
import { openOwnPaper, type WhichPaper } from './open-paper.ts';
import { auditPaper } from './send-paper.ts';

/** The paper that is replaced: one of the unit's own register, or one that is older than this program. */
export type ReplacedPaper =
  | { readonly kind: 'registered'; readonly id: IssuedPaperId }
  | { readonly kind: 'older'; readonly number: string; readonly issuedOn: CalendarDate };

export type ReplaceRefusal =
  | NotFound
  | { readonly code: 'release.replaces-itself' }
  | { readonly code: 'release.replaces-later'; readonly number: string }
  | { readonly code: 'release.replaced-already'; readonly number: string };

/** Says that an issued paper takes the place of another; both show it from now on. */
export function replacePaper(
  ports: Ports,
  actor: Actor,
  command: WhichPaper & { readonly replaced: ReplacedPaper },
): Promise<Result<true, ReplaceRefusal>> {
  return ports.transact(async (stores): Promise<Result<true, ReplaceRefusal>> => {
    const opened = await openOwnPaper(stores, command);
    if (!opened.ok) return opened;
    const row = await rowOf(stores, command);
    if (!row.ok) return row;
    const { number, issuedOn } = row.value;
    if (issuedOn > opened.value.found.paper.issuedOn)
      return err({ code: 'release.replaces-later', number });
    const stamp = { at: ports.clock.now(), by: actor.accountId };
    if (!(await stores.deliveries.replace(row.value, stamp)))
      return err({ code: 'release.replaced-already', number });
    await auditPaper(ports, stores, {
      actor,
      opened: opened.value,
      act: 'paper.replaced',
      after: { number, issuedOn, replacedId: row.value.replacedId },
    });
    return ok(true);
  });
}

async function rowOf(
  stores: Stores,
  { unitId, paperId, replaced }: WhichPaper & { readonly replaced: ReplacedPaper },
): Promise<Result<ReplacementRow, ReplaceRefusal>> {
  const unit = await stores.units.byId(unitId);
  const issuer = unit?.fullName ?? '';
  if (replaced.kind === 'older') {
    const { number, issuedOn } = replaced;
    return ok({ paperId, number, issuedOn, issuer, replacedId: undefined });
  }
  if (replaced.id === paperId) return err({ code: 'release.replaces-itself' });
  const found = await stores.paperRegister.byId(replaced.id);
  if (found?.issuer.id !== unitId)
    return err({ code: 'target.not-found', kind: 'issuedPaper', id: replaced.id });
  if (found.replacedBy)
    return err({ code: 'release.replaced-already', number: found.paper.number });
  const { number, issuedOn } = found.paper;
  return ok({ paperId, number, issuedOn, issuer, replacedId: replaced.id });
}
