import type { ExclusionReason } from '../election/index.ts';
import type { Id } from '../kernel/index.ts';

export type RegisterEntryId = Id<'RegisterEntryId'>;

/**
 * Where a convened person is. Only somebody who is away can be taken off the base, so that nobody is present and excluded at once
 * (election rules, 10.4); away without a reason stays in the base. Somebody replaced has given the place to an alternate.
 */
export type Attendance =
  | { readonly kind: 'expected' }
  | { readonly kind: 'present' }
  | { readonly kind: 'absent'; readonly exclusion: ExclusionReason | null }
  | { readonly kind: 'replaced'; readonly by: RegisterEntryId };

/** One convened person of the attendance register. */
export interface RegisterEntry {
  readonly id: RegisterEntryId;
  readonly name: string;
  /** What tells namesakes apart and where the person sits: unit, delegation or post; empty where nothing is said. */
  readonly unit: string;
  readonly attendance: Attendance;
}
