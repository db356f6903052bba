import { lastDecided } from '@daihoi/domain/drafting';
import type { DraftRecord } from '../drafting/draft-store.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Task, TaskKind } from './task.ts';

/** Drafts of the own congress that wait for a new version: they came back, or were taken up again after they were passed. */
export function returnedDrafts(drafts: readonly DraftRecord[], unit: UnitRow): readonly Task[] {
  return drafts.flatMap((draft) => {
    if (draft.value.state === 'RETURNED') return [taskFor('drafts.returned', draft, unit)];
    return isRevised(draft) ? [taskFor('drafts.revise', draft, unit)] : [];
  });
}

function isRevised({ value }: DraftRecord): boolean {
  return value.state === 'DRAFTING' && lastDecided(value)?.outcome === 'passed';
}

/** Drafts of units directly below that wait for the word of the superior. No rule sets a last day for it. */
export function waitingDrafts(
  waiting: readonly { readonly draft: DraftRecord; readonly unit: UnitRow }[],
): readonly Task[] {
  return waiting.map(({ draft, unit }) => taskFor('drafts.judge', draft, unit));
}

function taskFor(kind: TaskKind, draft: DraftRecord, unit: UnitRow): Task {
  const round = kind === 'drafts.judge' ? draft.value.rounds.at(-1) : lastDecided(draft.value);
  return draftTask(kind, { draft, unit, figures: { version: round?.version ?? 0 } });
}

/** A task that is done on the page of a draft; no rule sets a last day for it. */
export function draftTask(
  kind: TaskKind,
  of: {
    readonly draft: DraftRecord;
    readonly unit: UnitRow;
    readonly figures: Task['figures'];
  },
): Task {
  const { draft, unit, figures } = of;
  return {
    id: `${kind}:${draft.id}`,
    kind,
    due: undefined,
    group: 'upcoming',
    unit,
    congressId: draft.congressId,
    figures: { draft: draft.id, title: draft.value.title, ...figures },
    missing: [],
  };
}
