import type { DraftView } from '@daihoi/contract/drafting';

/** The one thing to do now with a draft, and whether the reader is the one to do it. */
export interface NextDraftStep {
  readonly step:
    | 'upload'
    | 'fix'
    | 'settle'
    | 'submit'
    | 'submitWarn'
    | 'answer'
    | 'resubmit'
    | 'revise'
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

/** A submitted draft whose superior works outside the program: its paper is awaited. */
export function waitsOutside({ outsideSuperior, state }: DraftView): boolean {
  return outsideSuperior && state === 'SUBMITTED';
}

function own({ mayWrite }: DraftView, step: NextDraftStep['step']): NextDraftStep {
  return { step, mine: mayWrite };
}

function stepWhileWriting(draft: DraftView): NextDraftStep['step'] {
  if (draft.versions.length === 0) return 'upload';
  if (isUnrevised(draft)) return 'revise';
  const { errors, mayStand, warnings } = openFindings(draft);
  if (errors > 0) return mayStand === errors ? 'settle' : 'fix';
  return warnings > 0 ? 'submitWarn' : 'submit';
}

function stepAfterReturn(draft: DraftView): NextDraftStep['step'] {
  if (unansweredRemarks(draft).length > 0) return 'answer';
  const returned = lastReturned(draft);
  const newest = draft.versions[0]?.number ?? 0;
  return returned !== undefined && newest <= returned ? 'resubmit' : stepWhileWriting(draft);
}

/** It was passed and taken up again, and no version came since. */
function isUnrevised(draft: DraftView): boolean {
  const last = lastDecided(draft);
  return last?.outcome === 'passed' && (draft.versions[0]?.number ?? 0) <= last.version;
}

/** The last submission that the superior returned or passed; undefined while there is none. */
export function lastDecided({ rounds }: DraftView): DraftView['rounds'][number] | undefined {
  return rounds.findLast(({ outcome }) => outcome === 'returned' || outcome === 'passed');
}

/**
 * The version that a reader wants to see the shown one against: what the superior read last, while it has the next one
 * before it, else the version before. Undefined for the first version.
 */
export function comparedFirst(draft: DraftView, shown: number): number | undefined {
  const read = draft.state === 'SUBMITTED' ? lastDecided(draft)?.version : undefined;
  if (read !== undefined && read < shown) return read;
  return shown > 1 ? shown - 1 : undefined;
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
  /** Of these errors the ones that a reason settles. */
  readonly mayStand: number;
  readonly warnings: number;
} {
  const open = (shown?.findings ?? []).filter(({ accepted }) => accepted === null);
  const errors = open.filter(({ severity }) => severity === 'error');
  return {
    errors: errors.length,
    mayStand: errors.filter(({ mayStand }) => mayStand).length,
    warnings: open.filter(({ severity }) => severity === 'warning').length,
  };
}
