import { ballotPapers, type BallotPaper } from '@daihoi/counting/layout';
import type { BallotSession } from '@daihoi/domain/ballot-session';
import { err, invariant, ok, type Result } from '@daihoi/domain/kernel';
import { makeBallot, type BallotPorts, type MadeBallot } from '../../counting-room/index.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import { frameOfSession } from '../papers/paper-desk.ts';
import { requestOf } from '../ballot-request.ts';
import { parseLayoutText } from './read-box.ts';
import type { PrintedLayout } from './scan-store.ts';

export type LayoutRefusal =
  { readonly code: 'ballot-scan.list-changed' } | { readonly code: 'ballot-scan.no-layout' };

/** Remembers the layout that the ballots of a session are printed from; reading scans later rests on it. */
export async function rememberPrinted(
  ports: Pick<Ports, 'clock' | 'files' | 'transact'>,
  session: BallotSession,
  { layout }: Pick<MadeBallot, 'layout'>,
): Promise<PrintedLayout> {
  const text = JSON.stringify(layout);
  const printed: PrintedLayout = {
    sessionId: session.id,
    hash: ports.files.hashOf(text),
    paper: layout.paper,
    fingerprint: layout.fingerprint,
    text,
    at: ports.clock.now(),
  };
  const kept = await ports.transact(async (stores): Promise<Result<PrintedLayout, never>> => {
    await stores.ballotScans.rememberLayout(printed);
    return ok(printed);
  });
  invariant(kept.ok, 'remembering a layout refuses nothing');
  return printed;
}

/**
 * The layouts that a scan may be of: those that the ballots were printed from here, or, when nothing was printed here, what
 * would be printed now on either paper. A layout of other names than the list has is refused.
 */
export async function layoutsOf(
  ports: Ports,
  ballots: BallotPorts,
  session: BallotSession,
): Promise<Result<readonly [PrintedLayout, ...PrintedLayout[]], LayoutRefusal>> {
  const printed = await ports.read.ballotScans.layouts(session.id);
  const known = printed.length > 0 ? printed : await derive(ports, ballots, session);
  const [first, ...rest] = known.toReversed().filter((each) => isOfList(each, session));
  if (first) return ok([first, ...rest]);
  return err({ code: known.length > 0 ? 'ballot-scan.list-changed' : 'ballot-scan.no-layout' });
}

async function derive(
  ports: Ports,
  ballots: BallotPorts,
  session: BallotSession,
): Promise<readonly PrintedLayout[]> {
  const frame = await frameOfSession(ports, session);
  const layouts: PrintedLayout[] = [];
  for (const paper of ballotPapers.toReversed()) {
    const made = await makeOn(paper);
    if (made.ok) layouts.push(await rememberPrinted(ports, session, made.value));
  }
  return layouts;

  function makeOn(paper: BallotPaper) {
    return makeBallot(ballots, requestOf(session, frame, paper));
  }
}

/** The same people, in the same order. */
function isOfList({ text }: PrintedLayout, { candidates, form }: BallotSession): boolean {
  const layout = parseLayoutText(text);
  const ids = layout?.pages.flatMap(({ rows }) => rows.map(({ candidateId }) => candidateId)) ?? [];
  return (
    layout?.contest.form === form &&
    ids.length === candidates.length &&
    candidates.every(({ id }, at) => id === ids[at])
  );
}

/** The layout of a hash among those of a session. */
export async function layoutOfHash(
  stores: Pick<Stores, 'ballotScans'>,
  session: Pick<BallotSession, 'id'>,
  hash: string,
): Promise<string | undefined> {
  const layouts = await stores.ballotScans.layouts(session.id);
  return layouts.find((each) => each.hash === hash)?.text;
}
