import type { Draft, DraftRound } from '@daihoi/domain/drafting';
import type {
  AccountId,
  CongressId,
  Id,
  Instant,
  Result,
  SeasonId,
  UnitId,
} from '@daihoi/domain/kernel';
import type { PaperReport } from '../checking/check-paper.ts';
import type { By, PersonRef } from '../dossier/dossier-store.ts';
import type { StoredFileRow } from '../files/file-store.ts';
import type { UnitRow } from '../organisation/unit-store.ts';
import type { StaleVersion, Versioned } from '../ports/versioned.ts';

export type DraftId = Id<'DraftId'>;
export type DraftRemarkId = Id<'DraftRemarkId'>;

/** A draft with its place and the names of those who handled it. */
export interface DraftRecord extends Versioned<Draft> {
  readonly id: DraftId;
  readonly congressId: CongressId;
  readonly createdAt: Instant;
  readonly createdBy: PersonRef;
  readonly editorName: string | undefined;
  readonly rounds: readonly DraftRoundRow[];
}

/** One submission with who did what and when. */
export interface DraftRoundRow extends DraftRound {
  readonly submittedAt: Instant;
  readonly submittedBy: PersonRef;
  readonly decidedAt: Instant | undefined;
  readonly decidedBy: PersonRef | undefined;
  /** Who took it up again after it was passed, and when. */
  readonly revisedAt: Instant | undefined;
  readonly revisedBy: PersonRef | undefined;
}

/** One version: its file, why it came, and what the check said of it on the day it came. */
export interface DraftVersionRow {
  readonly number: number;
  readonly file: StoredFileRow;
  readonly fileName: string;
  readonly why: string;
  readonly uploadedAt: Instant;
  readonly uploadedBy: PersonRef;
  readonly report: PaperReport;
}

/** A passage that the superior wants changed, and what the unit answered. */
export interface DraftRemarkRow {
  readonly id: DraftRemarkId;
  readonly round: number;
  readonly version: number;
  /** Paragraph of that version, counted from 1; undefined for the paper as a whole. */
  readonly paragraph: number | undefined;
  readonly passage: string;
  readonly text: string;
  readonly madeAt: Instant;
  readonly madeBy: PersonRef;
  readonly answer: string | undefined;
  readonly answeredAt: Instant | undefined;
  readonly answeredBy: PersonRef | undefined;
}

/** A warning or a note that the office lets stand, and why. It holds for later versions under the same key. */
export interface AcceptanceRow {
  readonly key: string;
  readonly reason: string;
  readonly at: Instant;
  readonly by: PersonRef;
}

export interface DraftStore {
  /** In the order in which they were begun. */
  ofCongress(id: CongressId): Promise<readonly DraftRecord[]>;
  /** Submitted drafts of units directly below a unit, those that wait longest first. */
  waitingBelow(
    seasonId: SeasonId,
    unitId: UnitId,
    limit: number,
  ): Promise<readonly { readonly draft: DraftRecord; readonly unit: UnitRow }[]>;
  byId(id: DraftId): Promise<DraftRecord | undefined>;
  insert(draft: {
    readonly id: DraftId;
    readonly congressId: CongressId;
    readonly value: Draft;
    readonly stamp: By;
  }): Promise<void>;
  /** Writes the draft under the version that was read; a submission and its outcome are written with it. */
  save(record: DraftRecord, value: Draft, stamp: By): Promise<Result<number, StaleVersion>>;
  /** Oldest first. */
  versions(id: DraftId): Promise<readonly DraftVersionRow[]>;
  version(id: DraftId, number: number): Promise<DraftVersionRow | undefined>;
  addVersion(
    id: DraftId,
    version: Omit<DraftVersionRow, 'uploadedAt' | 'uploadedBy'>,
    stamp: By,
  ): Promise<void>;
  /** In the order in which they were made. */
  remarks(id: DraftId): Promise<readonly DraftRemarkRow[]>;
  addRemark(
    id: DraftId,
    remark: Pick<DraftRemarkRow, 'id' | 'round' | 'version' | 'paragraph' | 'passage' | 'text'>,
    stamp: By,
  ): Promise<void>;
  removeRemark(id: DraftRemarkId): Promise<void>;
  answerRemark(id: DraftRemarkId, answer: string, stamp: By): Promise<void>;
  acceptances(id: DraftId): Promise<readonly AcceptanceRow[]>;
  /** Lets a finding stand; a second reason takes the place of the first. */
  accept(
    id: DraftId,
    acceptance: { readonly key: string; readonly reason: string },
    stamp: By,
  ): Promise<void>;
  withdrawAcceptance(id: DraftId, key: string): Promise<void>;
  /** Who of the office of a unit can write drafts now, by name. */
  colleagues(unitId: UnitId): Promise<readonly (PersonRef & { readonly id: AccountId })[]>;
}
