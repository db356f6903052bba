import type { ElectionOffice } from '@daihoi/domain/election';
import type { Ports } from '../ports/ports.ts';
import { placedBallots } from './placed-ballots.ts';
import { checkSeal, type SealCheck } from './seal-votes.ts';

/** One count that was sealed, or is no longer as it was signed, and how it stands to that. */
export interface ExaminedSeal {
  readonly unit: string;
  readonly office: ElectionOffice;
  readonly number: number;
  readonly sessionId: string;
  readonly seal: SealCheck;
}

/** Compares every count that was signed or sealed with what its log says of it; one that is signed, whole and not sealed is left out. */
export async function examineSeals(
  ports: Pick<Ports, 'read' | 'files'>,
): Promise<readonly ExaminedSeal[]> {
  const examined: ExaminedSeal[] = [];
  for (const { session } of await ports.read.ballotSessions.signed()) {
    const placed = await placedBallots(ports.read, session);
    const events = await ports.read.ballotSessions.events(session.id);
    const seal = checkSeal({ session, placed, events }, (text) => ports.files.hashOf(text));
    const congress = await ports.read.congresses.byId(session.congressId);
    const unit = congress && (await ports.read.units.byId(congress.value.unitId));
    const { office, round, id } = session;
    if (seal)
      examined.push({
        unit: unit?.fullName ?? '',
        office,
        number: round.number,
        sessionId: id,
        seal,
      });
  }
  return examined;
}
