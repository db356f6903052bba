import { mayChange, type DraftKind } from '@daihoi/domain/drafting';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import { changeDraft, type ChangeRefusal } from './change-draft.ts';
import { isComparable, letGoOfComparing } from './compared-drafts.ts';
import type { WhichDraft } from './open-draft.ts';

/** Gives a draft another title, or says that it is another kind of paper. */
export function nameDraft(
  ports: Ports,
  actor: Actor,
  command: WhichDraft & { readonly kind: DraftKind; readonly title: string },
): Promise<Result<number, ChangeRefusal>> {
  const { kind, title } = command;
  return changeDraft<ChangeRefusal>(ports, actor, {
    ...command,
    act: 'draft.renamed',
    async change({ draft }, { stores }) {
      const refusal = mayChange(draft.value, actor.accountId);
      if (refusal) return err(refusal);
      const value = { ...draft.value, kind, title };
      if (!isComparable(value)) await letGoOfComparing(stores, draft.id);
      return ok({ value });
    },
  });
}
