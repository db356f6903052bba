import type { ProposalView } from '@daihoi/contract/synthesis';
import type { Picked, Picking } from './use-picked.ts';

/** Where chosen lines go. */
export type Target =
  | { readonly kind: 'new' }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'none' };

/** What items of a place do with themselves. */
export interface PlaceActs {
  readonly picking: Picking;
  readonly put: (picked: Picked, to: Target) => void;
}

/** A proposal by itself, as something chosen. */
export function alone({ first, text }: ProposalView): Picked {
  return { proposals: new Map([[first, text]]), lines: new Map() };
}
