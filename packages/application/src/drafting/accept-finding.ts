import { mayChange, mayLetStand } from '@daihoi/domain/drafting';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import { changeDraft, type ChangeRefusal } from './change-draft.ts';
import type { DraftRecord } from './draft-store.ts';
import { keptFindings, weightOf, type KeptFinding } from './kept-findings.ts';
import type { WhichDraft } from './open-draft.ts';

export interface FindingRefusal {
  readonly code: 'draft.finding-gone' | 'draft.error-stands';
}

interface WhichFinding extends WhichDraft {
  readonly key: string;
}

/**
 * Lets a warning or a note of the newest version stand, and says why; of the errors only another superior than the tree of units has.
 * What an official text asks for cannot be let stand.
 */
export function acceptFinding(
  ports: Ports,
  actor: Actor,
  command: WhichFinding & { readonly reason: string },
): Promise<Result<number, ChangeRefusal | FindingRefusal>> {
  const { key, reason } = command;
  return changeDraft<ChangeRefusal | FindingRefusal>(ports, actor, {
    ...command,
    act: 'draft.finding-accepted',
    async change({ draft }, { stores, stamp }) {
      const refusal = mayChange(draft.value, actor.accountId);
      if (refusal) return err(refusal);
      const kept = await findingOf(stores, draft, key);
      if (!kept) return err({ code: 'draft.finding-gone' });
      if (!mayLetStand(weightOf(kept.finding))) return err({ code: 'draft.error-stands' });
      await stores.drafts.accept(draft.id, { key, reason }, stamp);
      return ok({ value: draft.value, after: { rule: kept.finding.rule.id, reason } });
    },
  });
}

/** Takes an acceptance back: the finding is open again. */
export function withdrawAcceptance(
  ports: Ports,
  actor: Actor,
  command: WhichFinding,
): Promise<Result<number, ChangeRefusal | FindingRefusal>> {
  const { key } = command;
  return changeDraft<ChangeRefusal | FindingRefusal>(ports, actor, {
    ...command,
    act: 'draft.acceptance-withdrawn',
    async change({ draft }, { stores }) {
      const refusal = mayChange(draft.value, actor.accountId);
      if (refusal) return err(refusal);
      const kept = await findingOf(stores, draft, key);
      if (!kept) return err({ code: 'draft.finding-gone' });
      await stores.drafts.withdrawAcceptance(draft.id, key);
      return ok({ value: draft.value, after: { rule: kept.finding.rule.id } });
    },
  });
}

async function findingOf(
  stores: Stores,
  draft: DraftRecord,
  key: string,
): Promise<KeptFinding | undefined> {
  const version = await stores.drafts.version(draft.id, draft.value.newest);
  return version && keptFindings(version.report, []).find((each) => each.key === key);
}
