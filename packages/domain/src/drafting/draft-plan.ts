import type { CalendarDate } from '../kernel/index.ts';

/** A part of the outline of a draft, or a thematic study that goes before it. */
export const workKinds = ['part', 'study'] as const;
export type WorkKind = (typeof workKinds)[number];

/** How far the work on a part or a study is. */
export const workStates = ['OPEN', 'WRITING', 'DONE'] as const;
export type WorkState = (typeof workStates)[number];

/** One piece of work on a draft: what, who, until when, how far. */
export interface DraftWork {
  readonly id: string;
  readonly kind: WorkKind;
  readonly title: string;
  /** As the office writes it: a person, or an office; empty while nobody has it. */
  readonly writer: string;
  readonly due?: CalendarDate;
  readonly state: WorkState;
}

/** One person of the drafting team and the duty in it. */
export interface TeamMember {
  readonly name: string;
  readonly duty: string;
}

/** Who writes what of a draft until when. */
export interface DraftPlan {
  readonly team: readonly TeamMember[];
  readonly works: readonly DraftWork[];
}

/** The work that has to be done first: not done, with the earliest day; undefined where nothing has a day. */
export function firstDue(
  works: readonly DraftWork[],
): (DraftWork & { readonly due: CalendarDate }) | undefined {
  const open = works.flatMap(({ due, ...work }) =>
    due === undefined || work.state === 'DONE' ? [] : [{ ...work, due }],
  );
  const [first] = open.toSorted((left, right) => (left.due < right.due ? -1 : 1));
  return first;
}
