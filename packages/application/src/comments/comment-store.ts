import type {
  Consultation,
  ConsultationUnit,
  DraftComment,
  Passage,
} from '@daihoi/domain/comments';
import type { DraftKind } from '@daihoi/domain/drafting';
import type {
  AccountId,
  CalendarDate,
  CongressId,
  Id,
  Instant,
  Result,
  SeasonId,
  UnitId,
} from '@daihoi/domain/kernel';
import type { By, PersonRef } from '../dossier/dossier-store.ts';
import type { DraftId } from '../drafting/draft-store.ts';
import type { UnitRow } from '../organisation/unit-store.ts';
import type { StaleVersion, Versioned } from '../ports/versioned.ts';

export type ConsultationId = Id<'ConsultationId'>;
export type CommentId = Id<'CommentId'>;
export type CommentGroupId = Id<'CommentGroupId'>;

/** A consultation with its place. Its passages are read apart: they are a whole paper. */
export interface ConsultationRecord extends Versioned<Consultation> {
  readonly id: ConsultationId;
  readonly congressId: CongressId;
  readonly seasonId: SeasonId;
  /** The unit whose draft it is: it asks, and it answers. */
  readonly unit: UnitRow;
  readonly draftId: DraftId;
  readonly draftKind: DraftKind;
  readonly draftVersion: number;
  /** Names the page of the public; undefined where the public is not asked. */
  readonly publicCode: string | undefined;
  readonly createdAt: Instant;
  readonly createdBy: PersonRef;
  readonly concludedAt: Instant | undefined;
}

/** A word from above to the units that have not sent; each gets one a day at most. */
export interface CommentReminder {
  readonly id: Id<'CommentReminderId'>;
  readonly text: string;
  readonly sentAt: Instant;
  readonly sentOn: CalendarDate;
  readonly senderName: string;
}

/** A unit that is asked, with who it is. */
export interface AskedUnitRecord extends Versioned<ConsultationUnit> {
  readonly consultationId: ConsultationId;
  readonly unit: UnitRow;
  /** Names the page on which its members write; undefined where members are not asked. */
  readonly memberCode: string | undefined;
  readonly sentBy: PersonRef | undefined;
  /** The last reminder that it got. */
  readonly reminder: CommentReminder | undefined;
}

/** What is asked of a unit: the consultation, and where the unit stands with it. */
export interface AskedOfUnit {
  readonly consultation: ConsultationRecord;
  readonly asked: AskedUnitRecord;
}

/** A comment where it stands now. */
export interface CommentRecord extends Versioned<DraftComment> {
  readonly id: CommentId;
  readonly consultationId: ConsultationId;
  readonly standsAt: UnitId;
  /** The line that stands for it: itself until it is merged. */
  readonly topId: CommentId;
  readonly groupId: CommentGroupId | undefined;
  readonly receipt: string;
  readonly madeAt: Instant;
  /** Who wrote or keyed it; undefined for pages without signing in. */
  readonly madeBy: PersonRef | undefined;
  /** The short name of the unit in whose name or meeting it was said. */
  readonly unitName: string | undefined;
}

/** A comment that stands for itself and for all merged into it, with what is behind it. */
export interface CommentLine extends CommentRecord {
  readonly behind: LineCounts;
}

/** Who stands behind a line: sums over the comments that it stands for. Two comments of one unit count as one unit. */
export interface LineCounts {
  readonly comments: number;
  readonly persons: number;
  readonly units: number;
  readonly levels: number;
}

/** A page of a list in the order in which comments were made; `after` is where the page before ended. */
export interface CommentPage {
  readonly after: CommentCursor | undefined;
  readonly limit: number;
}

export interface CommentCursor {
  readonly madeAt: Instant;
  readonly id: CommentId;
}

/** What of a box is asked for: lines that count, comments that wait for a look, those set aside, or what went up from there. */
export interface BoxQuery extends CommentPage {
  readonly show: 'lines' | 'held' | 'setAside' | 'sent';
  /** One paragraph, or what is said of the whole; undefined for all. */
  readonly paragraph?: number | 'whole' | undefined;
}

/** How much stands at a unit. */
export interface BoxCounts {
  readonly lines: number;
  readonly held: number;
  readonly setAside: number;
  /** Lines that went up from there. */
  readonly sent: number;
}

/** Asked units of one level, the unit of the draft left out. */
export interface LevelTally {
  readonly level: string;
  readonly asked: number;
  /** Sent, also those with nothing to say. */
  readonly sent: number;
  readonly nothingToSay: number;
  readonly calledUp: number;
}

export interface AskedUnitQuery {
  readonly show: 'silent' | 'sent' | 'all';
  readonly level?: string | undefined;
  /** Only those that send to this unit. */
  readonly superiorId?: UnitId | undefined;
  /** The path of the last unit of the page before. */
  readonly after: string | undefined;
  readonly limit: number;
}

/** A comment on its way in. */
export interface NewComment {
  readonly id: CommentId;
  readonly consultationId: ConsultationId;
  readonly value: DraftComment;
  readonly standsAt: UnitId;
  readonly receipt: string;
  readonly stamp: { readonly at: Instant; readonly by: By['by'] | undefined };
}

/** Consultations and the units that they ask. */
export interface ConsultationStore {
  /** How many units of each level stand below a place on a day. */
  levelsBelow(
    path: string,
    on: CalendarDate,
  ): Promise<readonly { readonly level: string; readonly units: number }[]>;
  /**
   * Writes a consultation and a row for each unit that is asked: those below `path` on the levels, and the unit of the draft itself.
   * Member codes come from the seed, which must be chance. Answers how many are asked besides the unit of the draft.
   */
  open(asking: {
    readonly id: ConsultationId;
    readonly congressId: CongressId;
    readonly draftId: DraftId;
    readonly draftVersion: number;
    readonly value: Consultation;
    readonly passages: readonly Passage[];
    readonly publicCode: string | undefined;
    readonly units: {
      readonly path: string;
      readonly levels: readonly string[];
      readonly on: CalendarDate;
    };
    readonly memberSeed: string;
    readonly stamp: By;
  }): Promise<number>;
  byId(id: ConsultationId): Promise<ConsultationRecord | undefined>;
  passages(id: ConsultationId): Promise<readonly Passage[]>;
  /** One passage of them; undefined when there is none of this number. */
  passage(id: ConsultationId, paragraph: number): Promise<Passage | undefined>;
  /** Oldest first. */
  ofDraft(id: DraftId): Promise<readonly ConsultationRecord[]>;
  /** What is asked of a unit in a season, and what it asks itself: the last to begin first. */
  ofUnit(seasonId: SeasonId, unitId: UnitId, limit: number): Promise<readonly AskedOfUnit[]>;
  /** Writes the consultation under the version that was read; `concludedAt` is stamped when it is concluded. */
  save(
    record: ConsultationRecord,
    value: Consultation,
    stamp: By,
  ): Promise<Result<number, StaleVersion>>;
  asked(id: ConsultationId, unitId: UnitId): Promise<AskedUnitRecord | undefined>;
  /** The same, held until the transaction ends. */
  holdAsked(id: ConsultationId, unitId: UnitId): Promise<AskedUnitRecord | undefined>;
  /** Writes the meeting and the sending of a unit under the version that was read. */
  saveAsked(
    record: AskedUnitRecord,
    value: ConsultationUnit,
    stamp: By,
  ): Promise<Result<number, StaleVersion>>;
  /** The levels that are asked, and what has come from them. */
  tallies(id: ConsultationId): Promise<readonly LevelTally[]>;
  /** The same for the units that send to one unit. */
  talliesBelow(id: ConsultationId, superiorId: UnitId): Promise<readonly LevelTally[]>;
  /** Puts a reminder before the units that have not sent and were not reminded on its day. Answers how many. */
  remind(
    reach: ReminderReach,
    reminder: CommentReminder & { readonly unitId: UnitId; readonly sentBy: AccountId },
  ): Promise<number>;
  /** Asked units without the unit of the draft, in the order of the tree, with how many lines stand there. */
  askedUnits(
    id: ConsultationId,
    query: AskedUnitQuery,
  ): Promise<
    readonly (AskedUnitRecord & { readonly lines: number; readonly superiorName: string })[]
  >;
}

/** Whom a reminder goes to: those that have not sent, on one level or on all, below the whole or of one unit above. */
export interface ReminderReach extends Pick<AskedUnitQuery, 'level' | 'superiorId'> {
  readonly consultationId: ConsultationId;
}

/** Comments from the box they come to up to the unit that answers. */
export interface CommentStore extends ConsultationStore {
  add(comment: NewComment): Promise<void>;
  comment(id: CommentId): Promise<CommentRecord | undefined>;
  /** By the receipt as it is kept, in groups of four. */
  byReceipt(receipt: string): Promise<CommentRecord | undefined>;
  boxCounts(id: ConsultationId, unitId: UnitId): Promise<BoxCounts>;
  /** A page of what lies at a unit. */
  box(id: ConsultationId, unitId: UnitId, query: BoxQuery): Promise<readonly CommentLine[]>;
  /** How many lines that count stand at a unit for each paragraph; `paragraph` is undefined for the whole. */
  places(
    id: ConsultationId,
    unitId: UnitId,
  ): Promise<readonly { readonly paragraph: number | undefined; readonly lines: number }[]>;
  /** A line with who stands behind it. */
  line(id: CommentId): Promise<CommentLine | undefined>;
  /** The comments that a line stands for, merged lines left out, itself too unless it is one of them. */
  behind(id: CommentId, page: CommentPage): Promise<readonly CommentRecord[]>;
  /** What the lines that count at a unit say, for comparing; the first ones when there are more than the limit. */
  texts(
    id: ConsultationId,
    unitId: UnitId,
    limit: number,
  ): Promise<
    readonly {
      readonly id: CommentId;
      readonly paragraph: number | undefined;
      readonly text: string;
    }[]
  >;
  /** How much lies anywhere but at the unit of the draft. */
  lyingBelow(id: ConsultationId, ownerId: UnitId): Promise<Pick<BoxCounts, 'lines' | 'held'>>;
  /** True when the comment went up from this unit. */
  passedThrough(id: CommentId, unitId: UnitId): Promise<boolean>;
  /** Every unit through which a comment went, the first one first. */
  way(id: CommentId): Promise<
    readonly {
      readonly from: string;
      readonly to: string;
      readonly at: Instant;
      readonly calledUp: boolean;
    }[]
  >;
  /** Takes or sets aside a comment that stands for itself, under the version that was read. */
  saveComment(record: CommentRecord, value: DraftComment): Promise<Result<number, StaleVersion>>;
  /** Puts one line in the place of several, each under the version that was read. */
  merge(
    line: NewComment,
    lines: readonly CommentRecord[],
  ): Promise<Result<CommentId, StaleVersion>>;
  /** Sets a merged line aside; the lines that it stood for stand for themselves again. Answers how many. */
  split(record: CommentRecord, value: DraftComment): Promise<Result<number, StaleVersion>>;
  /** Carries every line that counts from one unit to another, and keeps the step. Answers how many. */
  climb(
    id: ConsultationId,
    way: { readonly from: UnitId; readonly to: UnitId },
    stamp: By,
  ): Promise<number>;
  /** Carries everything that still lies anywhere else to the unit of the draft, held or counting. Answers how many. */
  callUp(id: ConsultationId, to: UnitId, stamp: By): Promise<number>;
  /** Comments that are not set aside, merged lines left out. */
  countOf(id: ConsultationId): Promise<number>;
}
