import {
  databaseVersion,
  openQueries,
  pendingMigrations,
  readStores,
  recountRollups,
  storedHashes,
  verifyAudit,
  verifySessionLogs,
  type AuditBreak,
  type Database,
} from '@daihoi/adapters/storage';
import { examineSeals, type ExaminedSeal } from '@daihoi/application/ballot-session';
import { dayOf } from '@daihoi/domain/kernel';
import { newId } from '@daihoi/adapters/identity';
import type { FileStore } from '@daihoi/application/files';

/** What one look came to: how much was looked at, and what is wrong, named. */
export interface Finding {
  readonly check: 'database' | 'migrations' | 'audit' | 'ballots' | 'seals' | 'boards' | 'files';
  readonly sound: boolean;
  /** Entries, sums or files looked at; for the database its version. */
  readonly looked: string;
  /** The first wrong things, named; `wrong` counts them all. */
  readonly examples: readonly string[];
  /** What could not be looked at, named; sound for all that. */
  readonly notes?: readonly string[];
}

const namedAtMost = 20;

/** Looks at everything that an installation rests on; changes nothing. */
export async function examine(
  pool: Database['pool'],
  files: FileStore,
): Promise<readonly Finding[]> {
  const db = openQueries(pool);
  const version = await databaseVersion(db);
  const pending = await pendingMigrations(pool);
  const audit = await verifyAudit(db);
  const ballots = await verifySessionLogs(db);
  const seals = await examineSeals({ read: readStores(db, newId), files });
  const boards = await recountRollups(db, namedAtMost);
  return [
    { check: 'database', sound: true, looked: version, examples: [] },
    { check: 'migrations', ...outcome(pending) },
    {
      check: 'audit',
      ...outcome(audit.breaks.map(brokenAt)),
      looked: String(audit.entries),
    },
    {
      check: 'ballots',
      ...outcome(ballots.breaks.map(brokenAt)),
      looked: String(ballots.entries),
    },
    { check: 'seals', ...sealOutcome(seals) },
    {
      check: 'boards',
      ...outcome(
        boards.map((sum) =>
          [sum.segment, sum.level, sum.milestone, sum.day, `${sum.held} / ${sum.recounted}`].join(
            ' ',
          ),
        ),
      ),
    },
    await examineFiles(await storedHashes(db), files),
  ];
}

function brokenAt({ chain, seq, kind }: AuditBreak): string {
  return `${chain}#${seq}: ${kind}`;
}

/** Counts whose votes are not those that were sealed are wrong; those that an old seal closed cannot be compared. */
function sealOutcome(seals: readonly ExaminedSeal[]): Omit<Finding, 'check'> {
  const wrong = seals.flatMap((each) =>
    each.seal.kind === 'broken' ? [`${nameOf(each)}: ${each.seal.differs.join(', ')}`] : [],
  );
  const old = seals.flatMap((each) =>
    each.seal.kind === 'old' ? [`${nameOf(each)}: ${dayOf(each.seal.sealedAt)}`] : [],
  );
  return { ...outcome(wrong), looked: String(seals.length - old.length), notes: old };
}

function nameOf({ unit, office, number, sessionId }: ExaminedSeal): string {
  return `${unit}, ${office}/${String(number)} (${sessionId})`;
}

/** Reads every stored content again: it must be there, and be what its name says. */
async function examineFiles(hashes: readonly string[], files: FileStore): Promise<Finding> {
  const wrong: string[] = [];
  for (const hash of hashes) {
    const state = await stateOf(hash, files);
    if (state !== 'whole') wrong.push(`${hash}: ${state}`);
  }
  return { check: 'files', ...outcome(wrong), looked: String(hashes.length) };
}

async function stateOf(hash: string, files: FileStore): Promise<'whole' | 'missing' | 'changed'> {
  try {
    return (await files.get(hash)) === undefined ? 'missing' : 'whole';
  } catch {
    return 'changed';
  }
}

function outcome(wrong: readonly string[]): Omit<Finding, 'check'> {
  return { sound: wrong.length === 0, looked: '', examples: wrong.slice(0, namedAtMost) };
}
