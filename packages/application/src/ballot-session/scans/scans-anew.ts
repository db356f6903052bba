import { scanningWitnesses, type BallotSession } from '@daihoi/domain/ballot-session';
import type { Instant } from '@daihoi/domain/kernel';
import type { Stores } from '../../ports/ports.ts';
import { fileScans } from './file-scans.ts';

type ScanStores = Pick<Stores, 'ballotScans' | 'ballotSessions'>;

/** Takes the scans out of the comparison: the ballots collected are told anew, so sheets may be left over or missing. */
export async function openScans(
  stores: Pick<Stores, 'ballotScans'>,
  session: BallotSession,
): Promise<void> {
  for (const witness of scanningWitnesses(session))
    await stores.ballotScans.setFiled(session.id, witness, false);
}

/** Lays scans that came before the counting started among the ballots, where nothing about them is open. */
export async function layScansAnew(
  stores: ScanStores,
  session: BallotSession,
  at: Instant,
): Promise<BallotSession> {
  let laid = session;
  for (const witness of scanningWitnesses(session)) {
    const by = session.typists.find((each) => each.witness === witness)?.member;
    const filed = by && (await fileScans(stores, { session: laid, witness, by, at }));
    laid = filed ? filed.session : laid;
  }
  return laid;
}
