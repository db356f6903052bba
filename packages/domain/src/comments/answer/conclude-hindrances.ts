import type { CalendarDate } from '../../kernel/index.ts';

/** Where the synthesis of a consultation stands: everything that could still be forgotten. */
export interface SynthesisStanding {
  /** The last day on which comments may come. */
  readonly closesOn: CalendarDate;
  /** Comments that nobody has looked at yet. */
  readonly held: number;
  /** Comments that lie with units below, which have not sent them and from which they were not called up. */
  readonly below: number;
  /** Lines with the unit of the draft that are in no group. */
  readonly withoutGroup: number;
  /** Groups without an answer. */
  readonly unanswered: number;
}

/** One thing that has to be done first. */
export type ConcludeHindrance =
  | { readonly kind: 'windowOpen'; readonly until: CalendarDate }
  | { readonly kind: 'held' | 'below' | 'withoutGroup' | 'unanswered'; readonly count: number };

const counted = ['held', 'below', 'withoutGroup', 'unanswered'] as const;

/**
 * What still hinders concluding, in the order in which it is done; nothing is left only when the last day is over and every
 * comment that came has its answer.
 */
export function concludeHindrances(
  standing: SynthesisStanding,
  today: CalendarDate,
): readonly ConcludeHindrance[] {
  return [
    ...(today <= standing.closesOn
      ? [{ kind: 'windowOpen', until: standing.closesOn } as const]
      : []),
    ...counted.flatMap((kind) =>
      standing[kind] > 0 ? [{ kind, count: standing[kind] } as const] : [],
    ),
  ];
}
