import {
  agreedFigure,
  needsPeople,
  scanningWitnesses,
  type BallotSession,
  type ScannedSheet,
  type ScanStop,
} from '@daihoi/domain/ballot-session';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { SessionPlace } from '../ballot-session-store.ts';
import { sessionNotFound } from '../record-session.ts';
import type { WitnessScans } from './read-box.ts';
import type { ScanMemory } from './scan-memory.ts';
import type { ScanTally } from './scan-store.ts';

/** How far the scans of one witness are. No mark of anybody is in it. */
export interface ScanningState extends Omit<WitnessScans, 'laid'> {
  readonly collected: number;
  /** The ballots by their images, in the order of the scans; what was seen on them stays inside. */
  readonly ballots: readonly ScannedSheet[];
  /** Ballots on which something is left to people. */
  readonly doubtful: number;
  readonly reading: boolean;
  /** The ballots stand among those that are compared. */
  readonly filed: boolean;
  readonly stops: readonly ScanStop[];
}

/** The scans of a ballot as somebody looks at them. */
export interface ScanningLook {
  readonly session: BallotSession;
  /** Another one as soon as anything about the scans is different. */
  readonly version: string;
  /** Witness by witness; undefined when nothing changed since the version that was asked with. */
  readonly witnesses?: readonly ScanningState[] | undefined;
}

/** The scans of a ballot, witness by witness. Whoever asks again and again says which version is known. */
export async function viewScans(
  ports: Ports,
  memory: ScanMemory,
  asked: { readonly place: SessionPlace; readonly known?: string | undefined },
): Promise<Result<ScanningLook, NotFound>> {
  const stored = await ports.read.ballotSessions.find(asked.place);
  if (!stored) return err(sessionNotFound(asked.place));
  const { session } = stored;
  // Before anything is loaded: what comes meanwhile is of a later version, and is looked for again.
  const tallies = await ports.read.ballotScans.tally(session.id);
  const version = versionOf(stored.version, session, tallies);
  if (version === asked.known) return ok({ session, version });
  const brought = await memory.boxOf(ports.read, { session, version });
  return ok({
    session,
    version,
    witnesses: brought.map((each) => stateOf(each, session, tallies)),
  });
}

function versionOf(version: number, session: BallotSession, tallies: readonly ScanTally[]): string {
  const figures = tallies.flatMap((each) => [
    each.witness,
    each.files,
    each.opened,
    each.read,
    each.pages,
    each.filed,
  ]);
  return [session.id, version, ...scanningWitnesses(session), ...figures].join('.');
}

function stateOf(
  { laid, ...scans }: WitnessScans,
  session: BallotSession,
  tallies: readonly ScanTally[],
): ScanningState {
  const tally = tallies.find(({ witness }) => witness === scans.witness);
  return {
    ...scans,
    collected: agreedFigure(session.collected) ?? 0,
    ballots: laid.ballots.map(({ pages }) => ({ pages })),
    doubtful: laid.ballots.filter(({ marks }) => needsPeople(marks)).length,
    reading: laid.reading,
    filed: tally !== undefined && tally.filed === tally.files,
    stops: laid.stops,
  };
}
