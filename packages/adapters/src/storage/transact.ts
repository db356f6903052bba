import { Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import type { Ports, Stores } from '@daihoi/application/ports';
import type { Id, Result } from '@daihoi/domain/kernel';
import {
  archiveStore,
  attendanceStore,
  removalStore,
  accountLists,
  accountStore,
  attemptStore,
  auditLog,
  ballotScanStore,
  ballotSessionStore,
  boardStore,
  bufferedAudit,
  congressListStore,
  challengeStore,
  commentPageStore,
  complaintStore,
  congressStore,
  deliveryStore,
  paperCopyStore,
  secretPaperStore,
  dossierStore,
  commentStore,
  draftPlanStore,
  draftStore,
  demonstrationStore,
  fileLookStore,
  historyStore,
  holidayStore,
  issuedPaperStore,
  numberSeriesStore,
  paperRegister,
  rehearsalStore,
  reminderStore,
  reportedShareStore,
  reportStore,
  resultStore,
  ruleSourceStore,
  rulebookStore,
  samenessStore,
  seasonStore,
  statisticsStore,
  studyFileStore,
  synthesisStore,
  targetStore,
  templateStore,
  sessionStore,
  storedFileStore,
  unitStore,
  treeStore,
  outlineStore,
  outsideApprovalStore,
  searchStore,
  importStore,
  type BufferedAudit,
} from './stores/index.ts';
import { prepareStatements } from './connect/index.ts';
import type { Tables } from './tables/index.ts';

type NewId = () => Id<string>;

/** Carries a refusal out of a transaction so that it rolls back; never seen outside this file. */
class RolledBack extends Error {
  readonly refusal: unknown;
  constructor(refusal: unknown) {
    super('rolled back');
    this.refusal = refusal;
  }
}

/** The query builder over a pool of connections, which prepare what they are asked often. */
export function openQueries(pool: Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: prepareStatements(pool) }) });
}

/** Stores that read outside any transaction; writing acts go through `transact`. */
export function readStores(db: Kysely<Tables>, newId: NewId): Stores {
  return bindStores(db, newId, bufferedAudit(db, newId));
}

/**
 * Runs work in one transaction: `ok` commits (after the audit entries were chained), `err` rolls everything back.
 */
export function transactOver(db: Kysely<Tables>, newId: NewId): Ports['transact'] {
  return async <T, E>(work: (stores: Stores) => Promise<Result<T, E>>): Promise<Result<T, E>> => {
    let refused: Result<T, E> | undefined;
    try {
      return await db.transaction().execute(async (trx) => {
        const audit = bufferedAudit(trx, newId);
        const result = await work(bindStores(trx, newId, audit));
        if (!result.ok) {
          refused = result;
          throw new RolledBack(result.error);
        }
        await audit.flush();
        return result;
      });
    } catch (error) {
      if (error instanceof RolledBack && refused) return refused;
      throw error;
    }
  };
}

function bindStores(db: Kysely<Tables>, newId: NewId, audit: BufferedAudit): Stores {
  return {
    units: unitStore(db),
    tree: treeStore(db, newId),
    outline: outlineStore(db),
    search: searchStore(db),
    imports: importStore(db),
    seasons: seasonStore(db),
    congresses: congressStore(db, newId),
    attendance: attendanceStore(db),
    ballotSessions: ballotSessionStore(db, newId),
    ballotScans: ballotScanStore(db),
    boards: boardStore(db),
    reportedShares: reportedShareStore(db),
    reminders: reminderStore(db),
    accounts: accountStore(db),
    accountLists: accountLists(db),
    attempts: attemptStore(db),
    sessions: sessionStore(db),
    holidays: holidayStore(db),
    histories: historyStore(db, newId),
    demonstration: demonstrationStore(db),
    deliveries: deliveryStore(db),
    paperCopies: paperCopyStore(db),
    secretPapers: secretPaperStore(db),
    archives: archiveStore(db),
    removals: removalStore(db),
    dossiers: dossierStore(db),
    drafts: draftStore(db),
    draftPlans: draftPlanStore(db),
    outsideApprovals: outsideApprovalStore(db),
    studyFiles: studyFileStore(db),
    fileLooks: fileLookStore(db),
    templates: templateStore(db),
    targets: targetStore(db),
    comments: commentStore(db),
    synthesis: synthesisStore(db),
    congressList: congressListStore(db),
    storedFiles: storedFileStore(db),
    issuedPapers: issuedPaperStore(db),
    numberSeries: numberSeriesStore(db),
    sameness: samenessStore(db),
    paperRegister: paperRegister(db),
    auditLog: auditLog(db),
    rehearsals: rehearsalStore(db),
    reports: reportStore(db),
    challenges: challengeStore(db),
    commentPages: commentPageStore(db),
    complaints: complaintStore(db),
    results: resultStore(db),
    ruleSources: ruleSourceStore(db),
    rulebooks: rulebookStore(db),
    statistics: statisticsStore(db),
    audit,
  };
}
