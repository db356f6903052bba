import { newId } from '@daihoi/adapters/identity';
import { openClock } from '@daihoi/adapters/clock';
import {
  openBallotPress,
  openDocumentReader,
  openDocumentRooms,
  openPaperExaminer,
  openPaperWriter,
} from '@daihoi/adapters/documents';
import { openBallotReader, openCleanRaster } from '@daihoi/adapters/imaging';
import { openFileStore, storedFilePath } from '@daihoi/adapters/files';
import { openQueries, readStores, transactOver, type Database } from '@daihoi/adapters/storage';
import type { FolderWatch } from '@daihoi/application/ballot-session';
import type { BallotPorts } from '@daihoi/application/counting-room';
import { rehearsedPapers } from '@daihoi/application/papers';
import type { IdentityProvider, Secrets } from '@daihoi/application/people';
import type { Ports } from '@daihoi/application/ports';
import type { CalendarDate } from '@daihoi/domain/kernel';
import { accountAnswers } from './answers/account-answers.ts';
import { archiveAnswers } from './answers/archive-answers.ts';
import { attendanceAnswers } from './answers/attendance-answers.ts';
import { auditAnswers } from './answers/audit-answers.ts';
import { ballotScanAnswers } from './answers/ballot-scan-answers.ts';
import { ballotKeepingAnswers } from './answers/ballot-keeping-answers.ts';
import { ballotPeopleAnswers } from './answers/ballot-people-answers.ts';
import { ballotSessionAnswers } from './answers/ballot-session-answers.ts';
import { ballotSessionListAnswers } from './answers/ballot-session-list.ts';
import { ballotSessionPaperAnswers } from './answers/ballot-session-papers.ts';
import { commentGatherAnswers } from './answers/comment-gather-answers.ts';
import { complaintAnswers } from './answers/complaint-answers.ts';
import { confidentialAnswers } from './answers/confidential-answers.ts';
import { congressAnswers } from './answers/congress-answers.ts';
import { congressDecisionAnswers } from './answers/congress-decision-answers.ts';
import { congressListAnswers } from './answers/congress-list-answers.ts';
import { dossierAnswers } from './answers/dossier-answers.ts';
import { draftAnswers } from './answers/draft-answers.ts';
import { quickAnswers } from './answers/quick-answers.ts';
import { studyAnswers } from './answers/study-answers.ts';
import { outsideApprovalAnswers } from './answers/outside-approval-answers.ts';
import { draftPlanAnswers } from './answers/draft-plan-answers.ts';
import { templateAnswers } from './answers/template-answers.ts';
import { demonstrationAnswers } from './answers/demonstration-answers.ts';
import { issuingAnswers } from './answers/issuing-answers.ts';
import { oidcAnswers } from './answers/oidc-answers.ts';
import { heldCommentAnswers, publicCommentAnswers } from './answers/public-comment-answers.ts';
import { progressAnswers } from './answers/progress-answers.ts';
import { releasingAnswers } from './answers/releasing-answers.ts';
import { removalAnswers } from './answers/removal-answers.ts';
import { reportAnswers } from './answers/report-answers.ts';
import { profileAnswers } from './answers/profile-answers.ts';
import { rehearsalAnswers, type RehearsalSettings } from './answers/rehearsal-answers.ts';
import { resumptionAnswers } from './answers/resumption-answers.ts';
import { resultAnswers } from './answers/result-answers.ts';
import { roomKeyAnswers } from './answers/room-key-answers.ts';
import { rulebookAnswers } from './answers/rulebook-answers.ts';
import { seasonAnswers, seasonUnitAnswers } from './answers/season-answers.ts';
import { seriesAnswers } from './answers/series-answers.ts';
import { sessionAnswers } from './answers/session-answers.ts';
import { statisticsAnswers } from './answers/statistics-answers.ts';
import { synthesisAnswers } from './answers/synthesis-answers.ts';
import { taskAnswers } from './answers/task-answers.ts';
import { settingsAnswers } from './answers/settings-answers.ts';
import { signInStepAnswers } from './answers/sign-in-step-answers.ts';
import { unitAnswers } from './answers/unit-answers.ts';
import { unitImportAnswers } from './answers/unit-import-answers.ts';
import type { Served } from './http/answers.ts';
import { hearKeyed } from './rehearsal/hear-keyed.ts';
import { spreadsheetTools } from './spreadsheet-tools.ts';

/**
 * Ports over an open pool and the folder of stored files; `fixedDay` is the demonstration's date, when there is one.
 */
export function composePorts(
  pool: Database['pool'],
  filesRoot: string,
  fixedDay: () => CalendarDate | undefined,
): Ports {
  const db = openQueries(pool);
  const rooms = openDocumentRooms();
  return {
    clock: openClock(fixedDay),
    read: readStores(db, newId),
    files: openFileStore(filesRoot),
    papers: openPaperWriter(rooms),
    documents: openDocumentReader(),
    examiner: openPaperExaminer(rooms),
    ballotReader: openBallotReader((hash) => storedFilePath(filesRoot, hash)),
    newId,
    transact: transactOver(db, newId),
  };
}

/** The ports of a rehearsal: whatever is printed says so. */
export function asRehearsal(ports: Ports): Ports {
  return { ...ports, rehearsal: true, papers: rehearsedPapers(ports.papers) };
}

/** What some installations bring with them, and others not. */
export interface AnswerExtras {
  /** Hears of the demonstration's new day. */
  readonly dayMoved?: ((day: CalendarDate) => void) | undefined;
  /** The identity provider of the agency. */
  readonly identityProvider?: IdentityProvider | undefined;
  /** What a rehearsal brings: its program, and whoever can let the power go. */
  readonly rehearsal?: RehearsalSettings | undefined;
  /** The folder that a scanner writes into. */
  readonly scanFolder?: FolderWatch | undefined;
  /** How hard the sum of the pages without signing in is. */
  readonly challengeBits?: number | undefined;
}

/** Sets ballots and turns them into what a perfect scanner would see. */
export function openBallots(): BallotPorts {
  return { press: openBallotPress(), raster: openCleanRaster() };
}

const noRehearsal: RehearsalSettings = { program: '' };

/** The drafting office with all that stands around a draft. */
function draftingAnswers(ports: Ports): readonly Served[] {
  return [
    draftAnswers(ports),
    draftPlanAnswers(ports),
    outsideApprovalAnswers(ports),
    quickAnswers(ports),
    studyAnswers(ports),
    templateAnswers(ports, spreadsheetTools),
  ];
}

/** The counting room. */
function countingAnswers(
  ports: Ports,
  secrets: Secrets,
  scans: { readonly ballots: BallotPorts; readonly folder: FolderWatch | undefined },
): readonly Served[] {
  return [
    ballotSessionAnswers(ports, secrets),
    ballotSessionListAnswers(ports),
    ballotSessionPaperAnswers(ports, secrets, scans.ballots),
    ballotScanAnswers(ports, secrets, scans),
    ballotKeepingAnswers(ports),
    ballotPeopleAnswers(ports, secrets),
    roomKeyAnswers(secrets),
  ];
}

/** One congress with its papers and the people convened, and the lists of many. */
function wholeCongressAnswers(ports: Ports, secrets: Secrets): readonly Served[] {
  return [
    congressAnswers(ports),
    congressDecisionAnswers(ports),
    resumptionAnswers(ports),
    congressListAnswers(ports),
    attendanceAnswers(ports, spreadsheetTools),
    dossierAnswers(ports, secrets),
  ];
}

/** Every table of routes with its answers. */
export function composeAnswers(
  ports: Ports,
  secrets: Secrets,
  {
    dayMoved = () => undefined,
    identityProvider,
    rehearsal = noRehearsal,
    scanFolder,
    challengeBits,
  }: AnswerExtras = {},
): readonly Served[] {
  const ballots = { ...openBallots(), rehearsal: ports.rehearsal };
  const served = [
    sessionAnswers(ports, secrets),
    signInStepAnswers(ports, secrets),
    oidcAnswers(ports, secrets, identityProvider),
    profileAnswers(ports, secrets),
    accountAnswers(ports, secrets),
    auditAnswers(ports),
    settingsAnswers(ports, dayMoved),
    demonstrationAnswers(ports, secrets),
    progressAnswers(ports),
    taskAnswers(ports),
    rulebookAnswers(ports),
    seasonAnswers(ports),
    seasonUnitAnswers(ports),
    unitAnswers(ports),
    unitImportAnswers(ports, spreadsheetTools),
    ...wholeCongressAnswers(ports, secrets),
    ...draftingAnswers(ports),
    commentGatherAnswers(ports),
    synthesisAnswers(ports),
    complaintAnswers(ports),
    resultAnswers(ports, secrets),
    ...countingAnswers(ports, secrets, { ballots, folder: scanFolder }),
    rehearsalAnswers(ports, { ballots, secrets }, rehearsal),
    statisticsAnswers(ports),
    reportAnswers(ports, secrets),
    seriesAnswers(ports),
    issuingAnswers(ports),
    publicCommentAnswers(ports, secrets, challengeBits),
    heldCommentAnswers(ports, secrets),
    releasingAnswers(ports),
    confidentialAnswers(ports),
    archiveAnswers(ports, secrets),
    removalAnswers(ports),
  ];
  const { power } = rehearsal;
  return power ? hearKeyed(ports, served, { power, secrets }) : served;
}
