import {
  agreedFigure,
  scanningWitnesses,
  type BallotSession,
  type CountingMemberId,
  type ScanAnswer,
  type ScanSettlement,
  type Witness,
} from '@daihoi/domain/ballot-session';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import {
  withHands,
  type HandsCommand,
  type SignedChange,
  type SignedRefusal,
} from '../signed-act.ts';
import type { HandSecrets } from '../verify-hands.ts';
import { fileScans } from './file-scans.ts';
import { scanPageId } from './scan-store.ts';

export type SettleRefusal =
  | SignedRefusal
  | { readonly code: 'ballot-session.not-counting' }
  | { readonly code: 'ballot-scan.not-scanner' }
  | { readonly code: 'ballot-scan.head-and-another' }
  | { readonly code: 'ballot-scan.reason-needed' }
  | { readonly code: 'ballot-scan.unknown-page' }
  | { readonly code: 'ballot-scan.no-such-place'; readonly collected: number };

/**
 * People say what a stop of the scans is: a sheet scanned twice, two sheets that look alike, a sheet that no scanner takes. The
 * head and another one sign, technicians at the scanner included; the words stand in the log. When nothing is open any more the
 * ballots are laid among those that are compared, in the same transaction.
 */
export function settleScan(
  ports: Ports,
  secrets: HandSecrets,
  given: {
    readonly actor: Actor;
    readonly command: HandsCommand;
    readonly witness: Witness;
    readonly answer: ScanAnswer;
    readonly reason: string;
  },
): Promise<Result<number, SettleRefusal>> {
  const { witness, answer } = given;
  const reason = given.reason.trim();
  return withHands<SettleRefusal>(ports, secrets, {
    ...given,
    act: 'ballot.scan-settled',
    change: async (stores, session, by) => {
      const refused = refusalOf(session, { witness, reason, by });
      if (refused) return err(refused);
      const off = await answerOff(stores, session, { witness, answer });
      if (off) return err(off);
      const settlement = { witness, answer, reason, by, at: ports.clock.now() };
      return ok(await settled(stores, session, settlement));
    },
  });
}

function refusalOf(
  session: BallotSession,
  given: {
    readonly witness: Witness;
    readonly reason: string;
    readonly by: readonly CountingMemberId[];
  },
): SettleRefusal | undefined {
  if (session.state !== 'COUNTING') return { code: 'ballot-session.not-counting' };
  if (!scanningWitnesses(session).includes(given.witness))
    return { code: 'ballot-scan.not-scanner' };
  if (given.reason === '') return { code: 'ballot-scan.reason-needed' };
  const head = session.committee.find(({ role }) => role === 'head');
  const signed = new Set(given.by);
  return head && signed.has(head.id) && signed.size >= 2
    ? undefined
    : { code: 'ballot-scan.head-and-another' };
}

/** An answer is about something that is there. */
async function answerOff(
  stores: Pick<Stores, 'ballotScans'>,
  session: BallotSession,
  { witness, answer }: { readonly witness: Witness; readonly answer: ScanAnswer },
): Promise<SettleRefusal | undefined> {
  if ('ballot' in answer) {
    const collected = agreedFigure(session.collected) ?? 0;
    return answer.ballot <= collected
      ? undefined
      : { code: 'ballot-scan.no-such-place', collected };
  }
  if (answer.kind === 'fromPaper') return undefined;
  if ('file' in answer) {
    const files = await stores.ballotScans.files(session.id);
    const known = files.some((each) => each.id === answer.file && each.witness === witness);
    return known ? undefined : { code: 'ballot-scan.unknown-page' };
  }
  const pages = await stores.ballotScans.pages(session.id, witness);
  const ids = pages.map(({ file, page }) => scanPageId(file, page));
  const at = ids.indexOf(answer.page);
  const by = answer.kind === 'rescanned' ? ids.indexOf(answer.by) : at + 1;
  return at >= 0 && by > at ? undefined : { code: 'ballot-scan.unknown-page' };
}

async function settled(
  stores: Stores,
  session: BallotSession,
  settlement: ScanSettlement,
): Promise<SignedChange> {
  const { witness, answer, reason, by, at } = settlement;
  const after: BallotSession = {
    ...session,
    scanSettlements: [...(session.scanSettlements ?? []), settlement],
  };
  await stores.ballotScans.setFiled(session.id, witness, false);
  const [first] = by;
  const filed = first && (await fileScans(stores, { session: after, witness, by: first, at }));
  const payload = { witness, ...answer, reason };
  return filed
    ? {
        session: filed.session,
        payload: { ...payload, ballots: filed.ballots, reopened: filed.reopened },
      }
    : { session: after, payload };
}
