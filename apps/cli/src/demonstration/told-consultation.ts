import type { CommentOutcome } from '@daihoi/domain/comments';

/** What somebody says of the draft; `about` is how the passage begins, undefined for the whole. */
export interface ToldComment {
  readonly about: string | undefined;
  readonly text: string;
  /** A member who gave it on paper; without one the meeting says it. */
  readonly author?: string;
  /** How many in the meeting agreed. */
  readonly persons?: number;
}

/** What a unit answers, in the order of the story: units below stand before their superior. */
export interface ToldAnswer {
  readonly unit: string;
  readonly on: string;
  readonly meeting?: { readonly total: number; readonly present: number; readonly minutes: string };
  /** Nothing: the unit sends that it has nothing to say. */
  readonly says: readonly ToldComment[];
}

/** Comments of one passage that the office puts together, by words that they contain. */
export interface ToldGroup {
  readonly on: string;
  readonly about: string;
  readonly containing: string;
  readonly gist: string;
  readonly answer: { readonly outcome: CommentOutcome; readonly reason: string } | undefined;
}

/** A draft that is out for comments on the day of the demonstration. */
export interface ToldConsultation {
  readonly unit: string;
  readonly draftTitle: string;
  readonly written: string;
  readonly passedOn: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly levels: readonly string[];
  readonly summary: string;
  readonly questions: readonly string[];
  readonly answers: readonly ToldAnswer[];
  /** Letters of citizens that the office keyed. */
  readonly letters: readonly (ToldComment & { readonly on: string; readonly author: string })[];
  readonly groups: readonly ToldGroup[];
}
