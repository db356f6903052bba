import type { Draft, DraftRefusal } from '@daihoi/domain/drafting';
import type { Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import type { By } from '../dossier/dossier-store.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { auditDraft } from './audit-draft.ts';
import { openDraft, type OpenedDraft, type WhichDraft } from './open-draft.ts';

export type ChangeRefusal = DraftRefusal | NotFound | StaleVersion;

/** One change of a draft: what it becomes, what is written besides, and how the log names it. */
export interface DraftChange<E> extends WhichDraft {
  readonly act: AuditAct;
  readonly change: (
    opened: OpenedDraft,
    work: { readonly stores: Stores; readonly stamp: By },
  ) => Promise<Result<{ readonly value: Draft; readonly after?: unknown }, E>>;
}

/** Opens a draft, changes it, saves it under the version that was read and writes it down. Answers the new version. */
export function changeDraft<E>(
  ports: Ports,
  actor: Actor,
  command: DraftChange<E>,
): Promise<Result<number, ChangeRefusal | E>> {
  return ports.transact(async (stores): Promise<Result<number, ChangeRefusal | E>> => {
    const opened = await openDraft(stores, command);
    if (!opened.ok) return opened;
    const stamp = { at: ports.clock.now(), by: actor.accountId };
    const changed = await command.change(opened.value, { stores, stamp });
    if (!changed.ok) return changed;
    const { value, after } = changed.value;
    const { draft, congress } = opened.value;
    const saved = await stores.drafts.save(draft, value, stamp);
    if (!saved.ok) return saved;
    await auditDraft(ports, stores, {
      actor,
      congress,
      act: command.act,
      draftId: draft.id,
      before: seen(draft.value),
      after: { ...seen(value), ...(isRecord(after) ? after : {}) },
    });
    return saved;
  });
}

function seen({ kind, title, state, newest, editor }: Draft) {
  return { kind, title, state, newest, ...(editor ? { editor: editor.by } : {}) };
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
