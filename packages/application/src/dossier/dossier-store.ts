import type { DossierPhase, Verdict } from '@daihoi/domain/dossier';
import type {
  AccountId,
  CalendarDate,
  CongressId,
  Id,
  Instant,
  PaperId,
} from '@daihoi/domain/kernel';
import type { FileLook } from '../checking/file-look-store.ts';
import type { StoredFileRow } from '../files/file-store.ts';

export type RemarkId = Id<'RemarkId'>;
export const verdictNames = ['notReviewed', 'accepted', 'remarked'] as const;
export type VerdictName = Verdict['verdict'];

/** A person as a dossier names them; accounts that are gone leave the name empty. */
export interface PersonRef {
  readonly id: AccountId | undefined;
  readonly name: string;
}

/** A paper of a dossier: the file that stands for one required paper, or stood for it once. */
export interface DossierPaperRow {
  readonly id: PaperId;
  readonly congressId: CongressId;
  readonly phase: DossierPhase;
  /** The key of the required paper. */
  readonly key: string;
  /** What was asked for, as it was called on the day it came. */
  readonly title: string;
  readonly number: string | undefined;
  readonly issuedOn: CalendarDate | undefined;
  readonly fileName: string;
  readonly file: StoredFileRow;
  readonly uploadedAt: Instant;
  readonly uploadedBy: PersonRef;
  /** Who looked at it where the program cannot read it. */
  readonly looks: readonly FileLook[];
  readonly verdict: VerdictName;
  readonly reviewedAt: Instant | undefined;
  readonly reviewedBy: PersonRef | undefined;
  readonly replaced: boolean;
  readonly removedAt: Instant | undefined;
}

/** A paper on its way in. */
export interface NewDossierPaper {
  readonly id: PaperId;
  readonly congressId: CongressId;
  readonly phase: DossierPhase;
  readonly key: string;
  readonly title: string;
  readonly number: string | undefined;
  readonly issuedOn: CalendarDate | undefined;
  readonly fileHash: string;
  readonly fileName: string;
  readonly uploadedAt: Instant;
  readonly uploadedBy: AccountId;
}

/** What the superior asked to be changed in a paper, and what the unit answered. */
export interface RemarkRow {
  readonly id: RemarkId;
  readonly paperId: PaperId;
  readonly key: string;
  readonly round: number;
  readonly text: string;
  readonly madeAt: Instant;
  readonly madeBy: PersonRef;
  readonly answer: string | undefined;
  readonly answeredAt: Instant | undefined;
  readonly answeredBy: PersonRef | undefined;
}

export interface RoundPaper {
  readonly key: string;
  readonly paperId: PaperId;
  readonly verdict: VerdictName;
  readonly remark?: string;
}

/** One submission. Its papers are written when it is decided. */
export interface RoundRow {
  readonly number: number;
  readonly submittedAt: Instant;
  readonly submittedBy: PersonRef;
  readonly outcome: 'returned' | 'approved' | undefined;
  readonly decidedAt: Instant | undefined;
  readonly decidedBy: PersonRef | undefined;
  readonly papers: readonly RoundPaper[];
}

/** One dossier: of this congress, for this phase. */
export interface DossierKey {
  readonly congressId: CongressId;
  readonly phase: DossierPhase;
}

/** Who did something and when. */
export interface By {
  readonly at: Instant;
  readonly by: AccountId;
}

export interface DossierStore {
  /** Every paper that ever stood in the dossier, oldest first. */
  papers(dossier: DossierKey): Promise<readonly DossierPaperRow[]>;
  paper(id: PaperId): Promise<DossierPaperRow | undefined>;
  /** Adds a paper; the one it replaces stays as history. */
  add(paper: NewDossierPaper, replaces: PaperId | undefined): Promise<void>;
  remove(id: PaperId, stamp: By): Promise<void>;
  setVerdict(id: PaperId, verdict: VerdictName, stamp: By): Promise<void>;
  remarks(dossier: DossierKey): Promise<readonly RemarkRow[]>;
  addRemark(remark: {
    readonly id: RemarkId;
    readonly paperId: PaperId;
    readonly round: number;
    readonly text: string;
    readonly stamp: By;
  }): Promise<void>;
  /** Takes back the remarks that a round made on a paper and that were not sent yet. */
  dropRemarks(paperId: PaperId, round: number): Promise<void>;
  answer(id: RemarkId, text: string, stamp: By): Promise<void>;
  rounds(dossier: DossierKey): Promise<readonly RoundRow[]>;
  openRound(
    dossier: DossierKey,
    round: { readonly number: number; readonly stamp: By },
  ): Promise<void>;
  decideRound(
    dossier: DossierKey,
    decision: {
      readonly number: number;
      readonly outcome: 'returned' | 'approved';
      readonly papers: readonly RoundPaper[];
      readonly stamp: By;
    },
  ): Promise<void>;
}
