import { err, ok, type AccountId, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import { auditSecret } from './audit-secret.ts';
import { namedFor, type SecretRefusal } from './open-secret-paper.ts';
import type { SecretPaperId, SecretPaperRow } from './secret-paper-store.ts';

export type ReaderRefusal =
  | SecretRefusal
  | { readonly code: 'secret.not-keeper' }
  | { readonly code: 'secret.nobody'; readonly username: string }
  | { readonly code: 'secret.named-already' }
  | { readonly code: 'secret.not-named' }
  | { readonly code: 'secret.last-keeper' };

/** Names a person by user name: whoever names has to know whom, for nobody is listed here. */
export function nameSecretReader(
  ports: Ports,
  actor: Actor,
  command: { readonly id: SecretPaperId; readonly username: string; readonly keeper: boolean },
): Promise<Result<true, ReaderRefusal>> {
  return ports.transact(async (stores): Promise<Result<true, ReaderRefusal>> => {
    const kept = await keptBy(stores, actor, command.id);
    if (!kept.ok) return kept;
    const username = command.username.trim().normalize('NFC').toLowerCase();
    const account = await stores.accounts.byUsername(username);
    if (!account || account.disabled) return err({ code: 'secret.nobody', username });
    const stamp = { at: ports.clock.now(), by: actor.accountId };
    const reader = { account: account.id, keeper: command.keeper };
    if (!(await stores.secretPapers.name(command.id, reader, stamp)))
      return err({ code: 'secret.named-already' });
    await audit(ports, stores, { actor, paper: kept.value, act: 'secret.named', ...reader });
    return ok(true);
  });
}

/** Recalls a person: from this moment the paper is closed to them, and they are told so and why. */
export function recallSecretReader(
  ports: Ports,
  actor: Actor,
  command: { readonly id: SecretPaperId; readonly account: AccountId; readonly reason: string },
): Promise<Result<true, ReaderRefusal>> {
  return ports.transact(async (stores): Promise<Result<true, ReaderRefusal>> => {
    const kept = await keptBy(stores, actor, command.id);
    if (!kept.ok) return kept;
    const { account, reason } = command;
    const readers = await stores.secretPapers.readers(command.id);
    const others = readers.filter(
      (each) => each.keeper && each.recalledAt === undefined && each.accountId !== account,
    );
    if (others.length === 0) return err({ code: 'secret.last-keeper' });
    const stamp = { at: ports.clock.now(), by: actor.accountId };
    if (!(await stores.secretPapers.recall(command.id, { account, reason }, stamp)))
      return err({ code: 'secret.not-named' });
    await audit(ports, stores, { actor, paper: kept.value, act: 'secret.recalled', account });
    return ok(true);
  });
}

async function keptBy(
  stores: Stores,
  actor: Actor,
  id: SecretPaperId,
): Promise<Result<SecretPaperRow, ReaderRefusal>> {
  const found = await namedFor(stores, actor, id);
  if (!found.ok) return found;
  return found.value.own.keeper ? ok(found.value.paper) : err({ code: 'secret.not-keeper' });
}

async function audit(
  ports: Ports,
  stores: Stores,
  done: {
    readonly actor: Actor;
    readonly paper: SecretPaperRow;
    readonly act: AuditAct;
    readonly account: AccountId;
    readonly keeper?: boolean;
  },
): Promise<void> {
  const { actor, paper, act, account, keeper } = done;
  const unit = { id: paper.unitId, path: paper.unitPath };
  const after = { account, keeper };
  await auditSecret(ports, stores, { actor, unit, act, paperId: paper.id, after });
}
