import type { BallotSessionId } from '@daihoi/domain/ballot-session';
import type { Id, Instant, Result, SeasonId, UnitId } from '@daihoi/domain/kernel';
import type { CountPaper, PaperTemplate } from '@daihoi/domain/paper-templates';
import type { PaperReport } from '../checking/check-paper.ts';
import type { By, PersonRef } from '../dossier/dossier-store.ts';
import type { StoredFileRow } from '../files/file-store.ts';
import type { StaleVersion, Versioned } from '../ports/versioned.ts';
import type { FoundFields } from './template-filler.ts';

export type TemplateId = Id<'TemplateId'>;

/** A template with the unit that made it and who handled it. */
export interface TemplateRecord extends Versioned<PaperTemplate> {
  readonly id: TemplateId;
  readonly unitId: UnitId;
  readonly seasonId: SeasonId;
  readonly createdAt: Instant;
  readonly createdBy: PersonRef;
  readonly issuedBy: PersonRef | undefined;
}

/** One version: its file, the fields in it, and what the check said of the form of a paper filled from it. */
export interface TemplateVersionRow {
  readonly number: number;
  readonly file: StoredFileRow;
  readonly fileName: string;
  readonly why: string;
  readonly madeAt: Instant;
  readonly madeBy: PersonRef;
  readonly fields: FoundFields;
  readonly report: PaperReport;
}

/** In whose words a signed paper of a ballot goes out: those of a version of a template, or of the program. */
export type WordsOfPaper = 'composed' | { readonly id: TemplateId; readonly version: number };

export interface TemplateStore {
  /** The templates of some units in a season, oldest first. */
  ofUnits(seasonId: SeasonId, unitIds: readonly UnitId[]): Promise<readonly TemplateRecord[]>;
  byId(id: TemplateId): Promise<TemplateRecord | undefined>;
  insert(template: {
    readonly id: TemplateId;
    readonly unitId: UnitId;
    readonly seasonId: SeasonId;
    readonly value: PaperTemplate;
    readonly stamp: By;
  }): Promise<void>;
  /** Writes the template under the version that was read. */
  save(
    record: TemplateRecord,
    value: PaperTemplate,
    stamp: By,
  ): Promise<Result<number, StaleVersion>>;
  /** Newest first. */
  versions(id: TemplateId): Promise<readonly TemplateVersionRow[]>;
  version(id: TemplateId, number: number): Promise<TemplateVersionRow | undefined>;
  addVersion(
    id: TemplateId,
    version: Omit<TemplateVersionRow, 'madeAt' | 'madeBy'>,
    stamp: By,
  ): Promise<void>;
  /** What was chosen for a paper of a ballot when its result was released; undefined while it was not. */
  ofCountPaper(sessionId: BallotSessionId, paper: CountPaper): Promise<WordsOfPaper | undefined>;
  /** Chooses it; what was chosen before stays. */
  chooseForCountPaper(
    which: { readonly sessionId: BallotSessionId; readonly paper: CountPaper },
    chosen: WordsOfPaper,
    at: Instant,
  ): Promise<void>;
}
