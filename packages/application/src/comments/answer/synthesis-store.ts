import type { CommentText, PlacedComment } from '@daihoi/domain/comment-likeness';
import type { CommentResponse, CommentSource } from '@daihoi/domain/comments';
import type { Instant, Ratio, Result, UnitId } from '@daihoi/domain/kernel';
import type { By, PersonRef } from '../../dossier/dossier-store.ts';
import type { StaleVersion, Versioned } from '../../ports/versioned.ts';
import type { CommentCursor, CommentGroupId, CommentId, ConsultationId } from '../comment-store.ts';

/** A place that comments are about: a paragraph, or the draft as a whole. */
export type CommentPlace = number | 'whole';

/** Lines that stand at the unit that answers, of one consultation. */
export interface AnsweringBox {
  readonly id: ConsultationId;
  /** The unit of the draft. */
  readonly ownerId: UnitId;
}

/** Who stands behind some lines. Words that were merged are counted, merged lines are not. */
export interface VoiceCounts {
  readonly comments: number;
  /** Units that spoke in their own name; two comments of one unit count as one unit. */
  readonly units: number;
  readonly byLevel: readonly { readonly level: string; readonly units: number }[];
  /** People who agreed in the meetings of those units. */
  readonly persons: number;
  /** Members who wrote themselves. */
  readonly members: number;
  /** People of the public who wrote. */
  readonly citizens: number;
}

/** What is to be done at one place. */
export interface PlaceStanding {
  readonly place: CommentPlace;
  /** Lines without a group. */
  readonly waiting: number;
  readonly groups: number;
  /** Groups without an answer. */
  readonly unanswered: number;
}

/** What is left of all: see `concludeHindrances`. */
export interface LeftCounts {
  readonly held: number;
  readonly below: number;
  readonly withoutGroup: number;
  readonly unanswered: number;
}

/** What a group is, as the unit of the draft words it. */
export interface SynthesisGroup {
  readonly place: CommentPlace;
  /** What its comments ask, in one piece. */
  readonly gist: string;
  readonly response: CommentResponse | undefined;
}

export interface GroupRecord extends Versioned<SynthesisGroup> {
  readonly id: CommentGroupId;
  readonly consultationId: ConsultationId;
  /** Counted through the consultation, from 1. */
  readonly number: number;
  readonly answeredAt: Instant | undefined;
  readonly answeredBy: PersonRef | undefined;
  /** Passages of later versions that changed for it. */
  readonly changes: readonly ChangedPassage[];
}

/** A passage of a later version; what was taken out stands under its old paragraph with a minus. */
export interface ChangedPassage {
  readonly version: number;
  readonly paragraph: number;
}

export interface CountedGroup extends GroupRecord {
  readonly lines: number;
  readonly voices: VoiceCounts;
}

/** Lines without a group that seem to say the same. */
export interface Proposal {
  /** The first comment of them all; it names the proposal and may itself be in a group already. */
  readonly first: CommentId;
  /** The oldest line of those that wait. */
  readonly text: string;
  readonly passage: string;
  readonly lines: number;
  readonly voices: VoiceCounts;
  /** A group that already holds a line like these. */
  readonly near: { readonly id: CommentGroupId; readonly number: number } | undefined;
}

/** A line as it is read before it is put into a group. */
export interface AnsweringLine {
  readonly id: CommentId;
  readonly source: CommentSource;
  readonly text: string;
  readonly passage: string;
  readonly unitName: string | undefined;
  readonly authorName: string | undefined;
  readonly madeAt: Instant;
  /** Comments that it stands for; 1 for itself alone. */
  readonly comments: number;
}

/** Which lines of a place are read: of one proposal, or of one group. */
export type LinesOf =
  | { readonly kind: 'proposal'; readonly first: CommentId }
  | { readonly kind: 'group'; readonly id: CommentGroupId };

/** Lines that are put somewhere: whole proposals, or single lines with the group that they were seen in. */
export interface PickedLines {
  readonly proposals: readonly CommentId[];
  readonly lines: readonly {
    readonly id: CommentId;
    readonly seenIn: CommentGroupId | undefined;
  }[];
}

/** A line that likeness has not looked at. */
export interface UnplacedLine extends CommentText {
  readonly id: CommentId;
}

/** Where likeness put a line. */
export interface PlacedLine extends PlacedComment {
  readonly id: CommentId;
  readonly group: CommentId;
  readonly about: CommentText['about'];
  readonly likeness: Ratio;
}

/** An answer as it comes home to a unit: with how many comments of it and of units below stand behind. */
export interface HomeAnswer {
  readonly group: GroupRecord;
  readonly comments: number;
}

/** A comment of a unit, as its answer is read. */
export interface HomeComment {
  readonly id: CommentId;
  readonly text: string;
  readonly passage: string;
  readonly source: CommentSource;
  readonly unitName: string | undefined;
  readonly authorName: string | undefined;
  readonly madeAt: Instant;
}

export interface GroupPage {
  /** The number of the last group of the page before. */
  readonly after: number | undefined;
  readonly limit: number;
}

export interface LinePage {
  readonly after: CommentCursor | undefined;
  readonly limit: number;
}

/** Reading what came and what became of it. */
export interface SynthesisReads {
  left(box: AnsweringBox): Promise<LeftCounts>;
  /** Places with lines or groups, in the order of the draft, the whole first. */
  places(box: AnsweringBox): Promise<readonly PlaceStanding[]>;
  /** Who spoke in a consultation at all, also what has not come up yet; levels are left out. */
  spoken(id: ConsultationId): Promise<VoiceCounts>;
  /** All that counts and stands at the unit of the draft, with the levels. */
  voices(box: AnsweringBox): Promise<VoiceCounts>;
  /** Lines without a group at a place, by likeness; the largest proposal first. */
  proposals(
    box: AnsweringBox,
    query: {
      readonly place: CommentPlace;
      readonly after: { readonly lines: number; readonly first: CommentId } | undefined;
      readonly limit: number;
    },
  ): Promise<readonly Proposal[]>;
  /** Groups at a place by their number; at all places without one. */
  groups(
    box: AnsweringBox,
    query: GroupPage & { readonly place: CommentPlace | undefined },
  ): Promise<readonly CountedGroup[]>;
  /** A group of a consultation, without counts. */
  group(id: ConsultationId, groupId: CommentGroupId): Promise<GroupRecord | undefined>;
  /** Groups that were taken up wholly or in part, without counts. */
  takenUp(id: ConsultationId): Promise<readonly GroupRecord[]>;
  /** Those of them for which a version of the draft changed, as a person said. */
  changedFor(id: ConsultationId, version: number): Promise<readonly GroupRecord[]>;
  /** Oldest first. */
  lines(box: AnsweringBox, of: LinesOf, page: LinePage): Promise<readonly AnsweringLine[]>;
  /** The first groups without an answer, by number. */
  unanswered(id: ConsultationId, limit: number): Promise<readonly GroupRecord[]>;
  /** Answers to what a unit and the units below it said, by the number of the group. */
  homeAnswers(id: ConsultationId, path: string, page: GroupPage): Promise<readonly HomeAnswer[]>;
  /** What a unit and the units below it said in one group, oldest first. */
  homeComments(
    groupId: CommentGroupId,
    path: string,
    page: LinePage,
  ): Promise<readonly HomeComment[]>;
  /** The group that a comment came to, by the line that stands for it. */
  groupOfComment(id: CommentId): Promise<GroupRecord | undefined>;
}

/** Groups, their answers, and what likeness proposes. */
export interface SynthesisStore extends SynthesisReads {
  /** Holds a consultation until the transaction ends; false when there is none. */
  hold(id: ConsultationId): Promise<boolean>;
  /** The same for proposing; false when somebody else is at it. */
  holdProposing(id: ConsultationId): Promise<boolean>;
  /** Places with lines that likeness has not looked at, and how many. */
  unplacedPlaces(
    box: AnsweringBox,
  ): Promise<readonly { readonly place: CommentPlace; readonly lines: number }[]>;
  /** Those lines at one place, the oldest first. */
  unplaced(box: AnsweringBox, place: CommentPlace, limit: number): Promise<readonly UnplacedLine[]>;
  /** The first comment of every proposal at a place, in the order in which they were placed. */
  firsts(id: ConsultationId, place: CommentPlace): Promise<readonly UnplacedLine[]>;
  place(id: ConsultationId, lines: readonly PlacedLine[]): Promise<void>;
  /** Begins a group under the next number; the consultation must be held. */
  addGroup(group: {
    readonly id: CommentGroupId;
    readonly consultationId: ConsultationId;
    readonly place: CommentPlace;
    readonly gist: string;
  }): Promise<number>;
  /** Writes wording and answer under the version that was read. */
  saveGroup(
    record: GroupRecord,
    value: SynthesisGroup,
    stamp: By,
  ): Promise<Result<number, StaleVersion>>;
  /** Takes a group away; its lines wait again. Answers how many. */
  dissolve(id: CommentGroupId): Promise<number>;
  /**
   * Puts lines into a group, or out of all. Answers how many lines were moved, and whether each single line still was where it
   * was seen; groups without an answer that are left empty are taken away.
   */
  assign(
    box: AnsweringBox,
    picked: PickedLines,
    to: CommentGroupId | undefined,
  ): Promise<{ readonly moved: number; readonly missed: number }>;
  /** Writes which passages of a version changed for a group. */
  linkChanges(
    groupId: CommentGroupId,
    version: number,
    paragraphs: readonly number[],
  ): Promise<void>;
}
