import type { DraftView } from '@daihoi/contract/drafting';

/** The one thing to do now with a draft, and whether the reader is the one to do it. */
export interface NextDraftStep {
  readonly step:
    | 'upload'
    | 'fix'
    | 'submit'
    | 'submitWarn'
    | 'answer'
    | 'resubmit'
    | 'wait'
    | 'judge'
    | 'returnedWait'
    | 'passed'
    | 'dropped';
  readonly mine: boolean;
}

/** What is to be done next, as the state, the findings of the newest version and the remarks say. */
export function nextDraftStep(draft: DraftView): NextDraftStep {
  switch (draft.state) {
    case 'DRAFTING':
      return own(draft, stepWhileWriting(draft));
    case 'RETURNED':
      return draft.mayWrite
        ? own(draft, stepAfterReturn(draft))
        : { step: 'returnedWait', mine: false };
    case 'SUBMITTED':
      return draft.mayJudge ? { step: 'judge', mine: true } : { step: 'wait', mine: false };
    case 'PASSED':
      return { step: 'passed', mine: false };
    case 'DROPPED':
      return { step: 'dropped', mine: false };
  }
}

function own({ mayWrite }: DraftView, step: NextDraftStep['step']): NextDraftStep {
  return { step, mine: mayWrite };
}

function stepWhileWriting(draft: DraftView): NextDraftStep['step'] {
  if (draft.versions.length === 0) return 'upload';
  const { errors, warnings } = openFindings(draft);
  if (errors > 0) return 'fix';
  return warnings > 0 ? 'submitWarn' : 'submit';
}

function stepAfterReturn(draft: DraftView): NextDraftStep['step'] {
  if (unansweredRemarks(draft).length > 0) return 'answer';
  const returned = lastReturned(draft);
  const newest = draft.versions[0]?.number ?? 0;
  return returned !== undefined && newest <= returned ? 'resubmit' : stepWhileWriting(draft);
}

/** The version that came back last; undefined when none did. */
export function lastReturned({ rounds }: DraftView): number | undefined {
  return rounds.findLast(({ outcome }) => outcome === 'returned')?.version;
}

/** Remarks that came back and have no answer yet. */
export function unansweredRemarks({ remarks, rounds }: DraftView): DraftView['remarks'] {
  const sent = new Set(
    rounds.filter(({ outcome }) => outcome !== null).map(({ number }) => number),
  );
  return remarks.filter(({ round, answer }) => sent.has(round) && answer === null);
}

/** Remarks on the submission that is being read; the unit does not know them yet. */
export function unsentRemarks({ remarks, rounds }: DraftView): DraftView['remarks'] {
  const open = rounds.find(({ outcome }) => outcome === null);
  return remarks.filter(({ round }) => round === open?.number);
}

/** How much of the shown version nobody has let stand. */
export function openFindings({ shown }: DraftView): {
  readonly errors: number;
  readonly warnings: number;
} {
  const open = (shown?.findings ?? []).filter(({ accepted }) => accepted === null);
  return {
    errors: open.filter(({ severity }) => severity === 'error').length,
    warnings: open.filter(({ severity }) => severity === 'warning').length,
  };
}
