import type { CalendarDate, Id, Instant, Result } from '@daihoi/domain/kernel';
import type { ArchiveStore } from '../archive/archive-store.ts';
import type { RemovalStore } from '../archive/removal/removal-store.ts';
import type { AttendanceStore } from '../attendance/attendance-store.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { HolidayStore } from '../calendar/holiday-store.ts';
import type { BallotSessionStore } from '../ballot-session/ballot-session-store.ts';
import type { BallotReader } from '../ballot-session/scans/ballot-reader.ts';
import type { BallotScanStore } from '../ballot-session/scans/scan-store.ts';
import type { BoardStore } from '../progress/board-store.ts';
import type { ReminderStore } from '../progress/reminder-store.ts';
import type { ReportedShareStore } from '../progress/reported-share-store.ts';
import type { ChallengeStore } from '../challenge/challenge-store.ts';
import type { CommentPageStore } from '../comments/public/comment-page-store.ts';
import type { ComplaintStore } from '../complaint/complaint-store.ts';
import type { CongressStore } from '../congress/congress-store.ts';
import type { CongressListStore } from '../congress/list/congress-list-store.ts';
import type { DossierStore } from '../dossier/dossier-store.ts';
import type { CommentStore } from '../comments/comment-store.ts';
import type { DraftStore } from '../drafting/draft-store.ts';
import type { OutsideApprovalStore } from '../drafting/outside/outside-approval-store.ts';
import type { DraftPlanStore } from '../drafting/plan/plan-store.ts';
import type { StudyFileStore } from '../drafting/plan/study-file-store.ts';
import type { FileLookStore } from '../checking/file-look-store.ts';
import type { PaperExaminer } from '../checking/paper-examiner.ts';
import type { HistoryStore } from '../congress/history-store.ts';
import type { DemonstrationStore } from '../demonstration/demonstration-store.ts';
import type { AccountLists } from '../people/account-list.ts';
import type { AccountStore } from '../people/account-store.ts';
import type { AttemptStore } from '../people/attempt-store.ts';
import type { SessionStore } from '../people/session-store.ts';
import type { ResultStore } from '../result/result-store.ts';
import type { RuleSourceStore } from '../rulebook/rule-source-store.ts';
import type { RulebookStore } from '../rulebook/rulebook-store.ts';
import type { SeasonStore } from '../season/season-store.ts';
import type { FileStore, StoredFileStore } from '../files/file-store.ts';
import type { IssuedPaperStore } from '../issuing/issued-paper-store.ts';
import type { NumberSeriesStore } from '../issuing/series/number-series-store.ts';
import type { PaperRegister } from '../issuing/register/paper-register.ts';
import type { DocumentReader } from '../papers/document-reader.ts';
import type { PaperRenderer } from '../papers/paper-renderer.ts';
import type { SecretPaperStore } from '../confidential/secret-paper-store.ts';
import type { PaperCopyStore } from '../releasing/copy-store.ts';
import type { DeliveryStore } from '../releasing/delivery-store.ts';
import type { RehearsalStore } from '../rehearsal/rehearsal-store.ts';
import type { ReportStore } from '../report/report-store.ts';
import type { SamenessStore } from '../sameness/sameness-store.ts';
import type { SynthesisStore } from '../comments/answer/synthesis-store.ts';
import type { TargetStore } from '../templates/target-store.ts';
import type { TemplateStore } from '../templates/template-store.ts';
import type { StatisticsStore } from '../statistics/statistics-store.ts';
import type { UnitStore } from '../organisation/unit-store.ts';
import type { TreeStore } from '../organisation/tree-store.ts';
import type { OutlineStore } from '../organisation/outline-store.ts';
import type { SearchStore } from '../organisation/search-store.ts';
import type { ImportStore } from '../organisation/import/import-store.ts';

/** Time and new identities are handed in. `today` follows the demonstration's date where one is set. */
export interface Clock {
  now(): Instant;
  today(): CalendarDate;
}

/** Every store, bound to one transaction (or to none, for reading). */
export interface Stores {
  readonly units: UnitStore;
  readonly tree: TreeStore;
  readonly outline: OutlineStore;
  readonly search: SearchStore;
  readonly imports: ImportStore;
  readonly seasons: SeasonStore;
  readonly congresses: CongressStore;
  readonly attendance: AttendanceStore;
  readonly ballotSessions: BallotSessionStore;
  readonly ballotScans: BallotScanStore;
  readonly boards: BoardStore;
  readonly reportedShares: ReportedShareStore;
  readonly reminders: ReminderStore;
  readonly accounts: AccountStore;
  readonly accountLists: AccountLists;
  readonly attempts: AttemptStore;
  readonly sessions: SessionStore;
  readonly holidays: HolidayStore;
  readonly histories: HistoryStore;
  readonly demonstration: DemonstrationStore;
  readonly dossiers: DossierStore;
  readonly drafts: DraftStore;
  readonly draftPlans: DraftPlanStore;
  readonly outsideApprovals: OutsideApprovalStore;
  readonly studyFiles: StudyFileStore;
  readonly fileLooks: FileLookStore;
  readonly templates: TemplateStore;
  readonly targets: TargetStore;
  readonly comments: CommentStore;
  readonly synthesis: SynthesisStore;
  readonly congressList: CongressListStore;
  readonly storedFiles: StoredFileStore;
  readonly issuedPapers: IssuedPaperStore;
  readonly paperRegister: PaperRegister;
  readonly numberSeries: NumberSeriesStore;
  readonly deliveries: DeliveryStore;
  readonly paperCopies: PaperCopyStore;
  readonly secretPapers: SecretPaperStore;
  readonly archives: ArchiveStore;
  readonly removals: RemovalStore;
  readonly sameness: SamenessStore;
  readonly auditLog: AuditLog;
  readonly rehearsals: RehearsalStore;
  readonly reports: ReportStore;
  readonly challenges: ChallengeStore;
  readonly commentPages: CommentPageStore;
  readonly complaints: ComplaintStore;
  readonly results: ResultStore;
  readonly ruleSources: RuleSourceStore;
  readonly rulebooks: RulebookStore;
  readonly statistics: StatisticsStore;
  readonly audit: AuditStore;
}

/** What a use case is given. */
export interface Ports {
  readonly clock: Clock;
  readonly read: Stores;
  /** Contents by their hash, beside the database. */
  readonly files: FileStore;
  readonly papers: PaperRenderer;
  /** Reads documents that people bring back. */
  readonly documents: DocumentReader;
  /** Checks papers that people bring, beside the thread that answers them. */
  readonly examiner: PaperExaminer;
  /** Reads scans of ballots. */
  readonly ballotReader: BallotReader;
  /** Where people reach this installation, as an origin; papers say so at their foot. Undefined where nobody has said. */
  readonly publicAddress?: string | undefined;
  /** The database is that of a rehearsal: every paper says so. */
  readonly rehearsal?: true | undefined;
  newId<I extends Id<string>>(): I;
  /** Runs the work in one transaction: it commits only when the work answers `ok`. */
  transact<T, E>(work: (stores: Stores) => Promise<Result<T, E>>): Promise<Result<T, E>>;
}
