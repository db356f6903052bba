import { handOverDraft, holdDraft, takeOverDraft } from '@daihoi/domain/drafting';
import { err, ok, unreachable, type AccountId, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import type { Ports } from '../ports/ports.ts';
import { changeDraft, type ChangeRefusal } from './change-draft.ts';
import type { WhichDraft } from './open-draft.ts';

/** What somebody of the office does about who holds a draft. */
export type EditorChange =
  | { readonly kind: 'hold' }
  | { readonly kind: 'release' }
  | { readonly kind: 'handOver'; readonly to: AccountId }
  | { readonly kind: 'takeOver'; readonly reason: string };

export interface NoColleague {
  readonly code: 'draft.no-colleague';
}

const acts = {
  hold: 'draft.held',
  release: 'draft.released',
  handOver: 'draft.handed-over',
  takeOver: 'draft.taken-over',
} as const satisfies Record<EditorChange['kind'], AuditAct>;

/** Holds a draft, lets it go, hands it to a colleague of the same office, or takes it over from one who is away. */
export function changeEditor(
  ports: Ports,
  actor: Actor,
  command: WhichDraft & { readonly change: EditorChange },
): Promise<Result<number, ChangeRefusal | NoColleague>> {
  const { change } = command;
  return changeDraft<ChangeRefusal | NoColleague>(ports, actor, {
    congressId: command.congressId,
    draftId: command.draftId,
    version: command.version,
    act: acts[change.kind],
    async change({ draft, congress }, { stores, stamp }) {
      const me = { by: actor.accountId, since: stamp.at };
      switch (change.kind) {
        case 'hold':
          return valueOf(holdDraft(draft.value, me));
        case 'release':
          return valueOf(handOverDraft(draft.value, { from: me.by, to: undefined }));
        case 'handOver': {
          const office = await stores.drafts.colleagues(congress.value.unitId);
          if (!office.some(({ id }) => id === change.to))
            return err({ code: 'draft.no-colleague' });
          const to = { by: change.to, since: stamp.at };
          return valueOf(handOverDraft(draft.value, { from: me.by, to }));
        }
        case 'takeOver': {
          const taken = takeOverDraft(draft.value, me);
          return taken.ok ? ok({ value: taken.value, after: { reason: change.reason } }) : taken;
        }
        default:
          return unreachable(change);
      }
    },
  });
}

function valueOf<T, E>(result: Result<T, E>): Result<{ readonly value: T }, E> {
  return result.ok ? ok({ value: result.value }) : result;
}
