import { err, ok, unreachable, type AccountId, type Result } from '../kernel/index.ts';
import { openRound, type Draft, type DraftOutcome } from './draft.ts';
import type { DraftRefusal } from './draft-refusal.ts';
import { draftMayMove, draftMoves, isWithUnit, type DraftMove } from './draft-state.ts';

/** What a move depends on besides the draft. */
export interface DraftMoveFacts {
  readonly by: AccountId;
  /** Remarks of earlier submissions that the unit has not answered. */
  readonly unanswered: number;
  /** Remarks that the superior has written on the submission it has before it. */
  readonly remarks: number;
}

/**
 * Carries a draft over one move of the table.
 * @returns the draft in its new state; refused when the table has no such move from here, somebody else holds the draft, or
 *   the move still lacks something: a version, an answer, a remark.
 */
export function moveDraft(
  draft: Draft,
  move: DraftMove,
  facts: DraftMoveFacts,
): Result<Draft, DraftRefusal> {
  if (!draftMayMove(move, draft.state))
    return err({ code: 'draft.move-not-from-state', move, state: draft.state });
  const lacking = whatIsLacking(draft, move, facts);
  if (lacking) return err(lacking);
  const { editor: _released, ...rest } = draft;
  return ok({ ...rest, state: draftMoves[move].to, rounds: roundsAfter(draft, move) });
}

function whatIsLacking(
  draft: Draft,
  move: DraftMove,
  facts: DraftMoveFacts,
): DraftRefusal | undefined {
  switch (move) {
    case 'submit':
      return heldByAnother(draft, facts.by) ?? submissionLacks(draft, facts);
    case 'takeBack':
      return facts.remarks > 0 ? { code: 'draft.being-read', count: facts.remarks } : undefined;
    case 'return':
      return facts.remarks === 0 ? { code: 'draft.no-remark' } : undefined;
    case 'pass':
      return facts.remarks > 0 ? { code: 'draft.remarks-open', count: facts.remarks } : undefined;
    case 'drop':
      return draft.rounds.length > 0
        ? { code: 'draft.was-submitted' }
        : heldByAnother(draft, facts.by);
    default:
      return unreachable(move);
  }
}

function submissionLacks(draft: Draft, { unanswered }: DraftMoveFacts): DraftRefusal | undefined {
  if (draft.newest === 0) return { code: 'draft.no-version' };
  const last = draft.rounds.findLast(({ outcome }) => outcome === 'returned');
  if (last && draft.newest <= last.version)
    return { code: 'draft.no-new-version', version: last.version };
  return unanswered > 0 ? { code: 'draft.remarks-unanswered', count: unanswered } : undefined;
}

const outcomeOf: Readonly<Partial<Record<DraftMove, DraftOutcome>>> = {
  return: 'returned',
  pass: 'passed',
  takeBack: 'takenBack',
};

function roundsAfter(draft: Draft, move: DraftMove): Draft['rounds'] {
  if (move === 'submit')
    return [...draft.rounds, { number: draft.rounds.length + 1, version: draft.newest }];
  const outcome = outcomeOf[move];
  const open = openRound(draft);
  if (outcome === undefined || open === undefined) return draft.rounds;
  return draft.rounds.map((round) => (round === open ? { ...round, outcome } : round));
}

/** Refused when the draft is not with the unit, or somebody else of the office holds it. */
export function mayChange(draft: Draft, by: AccountId): DraftRefusal | undefined {
  if (!isWithUnit(draft.state)) return { code: 'draft.closed', state: draft.state };
  return heldByAnother(draft, by);
}

function heldByAnother({ editor }: Draft, by: AccountId): DraftRefusal | undefined {
  return editor !== undefined && editor.by !== by
    ? { code: 'draft.held', by: editor.by }
    : undefined;
}
