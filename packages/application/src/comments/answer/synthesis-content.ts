import type { Passage } from '@daihoi/domain/comments';
import type { CalendarDate } from '@daihoi/domain/kernel';
import type { UnitRow } from '../../organisation/index.ts';
import type { ConsultationRecord, LevelTally } from '../comment-store.ts';
import type { CountedGroup, LeftCounts, VoiceCounts } from './synthesis-store.ts';

/** Everything that the report says. */
export interface SynthesisContent {
  readonly consultation: ConsultationRecord;
  /** The unit above the one that answers; undefined for the topmost. */
  readonly superior: UnitRow | undefined;
  readonly passages: readonly Passage[];
  readonly voices: VoiceCounts;
  readonly left: LeftCounts;
  readonly tallies: readonly LevelTally[];
  /** Groups by their number. */
  readonly groups: readonly CountedGroup[];
  /** Units that have not sent, in the order of the tree; at most as many as an annex takes. */
  readonly silent: readonly { readonly name: string; readonly superiorName: string }[];
  readonly today: CalendarDate;
}
