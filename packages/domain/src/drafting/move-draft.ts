import { err, ok, unreachable, type AccountId, type Result } from '../kernel/index.ts';
import { lastDecided, openRound, type Draft, type DraftOutcome } from './draft.ts';
import type { DraftRefusal } from './draft-refusal.ts';
import { draftMayMove, draftMoves, isWithUnit, type DraftMove } from './draft-state.ts';

/** What a move depends on besides the draft. */
export interface DraftMoveFacts {
  readonly by: AccountId;
  /** Remarks of earlier submissions that the unit has not answered. */
  readonly unanswered: number;
  /** Remarks that the superior has written on the submission it has before it. */
  readonly remarks: number;
  /** Why it is done; a passed draft is not taken up again without. */
  readonly reason?: string;
}

/**
 * Carries a draft over one move of the table.
 * @returns the draft in its new state; refused when the table has no such move from here, somebody else holds the draft, or
 *   the move still lacks something: a version, an answer, a remark, a reason.
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
  return ok({ ...rest, state: draftMoves[move].to, rounds: roundsAfter(draft, move, facts) });
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
    case 'revise':
      return facts.reason === undefined ? { code: 'draft.no-reason' } : undefined;
    case 'drop':
      return dropLacks(draft, facts);
    default:
      return unreachable(move);
  }
}

function dropLacks(draft: Draft, { by }: DraftMoveFacts): DraftRefusal | undefined {
  return draft.rounds.length > 0 ? { code: 'draft.was-submitted' } : heldByAnother(draft, by);
}

function submissionLacks(draft: Draft, { unanswered }: DraftMoveFacts): DraftRefusal | undefined {
  if (draft.newest === 0) return { code: 'draft.no-version' };
  const last = lastDecided(draft);
  if (last && draft.newest <= last.version)
    return {
      code: last.outcome === 'passed' ? 'draft.nothing-revised' : 'draft.no-new-version',
      version: last.version,
    };
  return unanswered > 0 ? { code: 'draft.remarks-unanswered', count: unanswered } : undefined;
}

const outcomeOf: Readonly<Partial<Record<DraftMove, DraftOutcome>>> = {
  return: 'returned',
  pass: 'passed',
  takeBack: 'takenBack',
};

function roundsAfter(
  draft: Draft,
  move: DraftMove,
  { reason }: Pick<DraftMoveFacts, 'reason'>,
): Draft['rounds'] {
  if (move === 'revise') return withReason(draft, reason);
  if (move === 'submit')
    return [...draft.rounds, { number: draft.rounds.length + 1, version: draft.newest }];
  const outcome = outcomeOf[move];
  const open = openRound(draft);
  if (outcome === undefined || open === undefined) return draft.rounds;
  return draft.rounds.map((round) => (round === open ? { ...round, outcome } : round));
}

function withReason(draft: Draft, reason: string | undefined): Draft['rounds'] {
  const passed = lastDecided(draft);
  return draft.rounds.map((round) =>
    round === passed && reason !== undefined ? { ...round, revisedFor: reason } : round,
  );
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
