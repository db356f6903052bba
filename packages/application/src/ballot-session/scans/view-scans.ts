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
import { witnessScans, type WitnessScans } from './read-box.ts';

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

/** The scans of a ballot, witness by witness. */
export async function viewScans(
  ports: Ports,
  place: SessionPlace,
): Promise<
  Result<
    { readonly session: BallotSession; readonly witnesses: readonly ScanningState[] },
    NotFound
  >
> {
  const stored = await ports.read.ballotSessions.find(place);
  if (!stored) return err(sessionNotFound(place));
  const { session } = stored;
  const unfiled = await ports.read.ballotScans.unfiled(session.id);
  const witnesses: ScanningState[] = [];
  for (const witness of scanningWitnesses(session)) {
    const { laid, ...scans } = await witnessScans(ports.read, session, witness);
    witnesses.push({
      ...scans,
      collected: agreedFigure(session.collected) ?? 0,
      ballots: laid.ballots.map(({ pages }) => ({ pages })),
      doubtful: laid.ballots.filter(({ marks }) => needsPeople(marks)).length,
      reading: laid.reading,
      filed: scans.files.length > 0 && !unfiled.includes(witness),
      stops: laid.stops,
    });
  }
  return ok({ session, witnesses });
}
