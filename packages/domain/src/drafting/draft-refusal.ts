import type { AccountId } from '../kernel/index.ts';
import type { DraftMove, DraftState } from './draft-state.ts';

/** Why a draft does not take a change. */
export type DraftRefusal =
  | {
      readonly code: 'draft.move-not-from-state';
      readonly move: DraftMove;
      readonly state: DraftState;
    }
  | { readonly code: 'draft.closed'; readonly state: DraftState }
  | { readonly code: 'draft.held'; readonly by: AccountId }
  | { readonly code: 'draft.not-yours' }
  | { readonly code: 'draft.no-version' }
  | { readonly code: 'draft.no-new-version'; readonly version: number }
  | { readonly code: 'draft.nothing-revised'; readonly version: number }
  | { readonly code: 'draft.no-reason' }
  | { readonly code: 'draft.issued'; readonly number: string }
  | { readonly code: 'draft.remarks-unanswered'; readonly count: number }
  | { readonly code: 'draft.no-remark' }
  | { readonly code: 'draft.remarks-open'; readonly count: number }
  | { readonly code: 'draft.being-read'; readonly count: number }
  | { readonly code: 'draft.was-submitted' };
