import type { BallotForm } from '../election/index.ts';
import { err, ok, type Instant, type Result } from '../kernel/index.ts';
import { checkMarks, type MarksRefusal } from './ballot-marks.ts';
import type { BallotDecision, BallotSession, CountingMemberId } from './ballot-session.ts';
import type { BallotPlace } from './ballot-place.ts';
import { needsDecision, type PlacedBallot } from './compare-witnesses.ts';

export type DecisionRefusal =
  | MarksRefusal
  | { readonly code: 'ballot-session.not-counting' }
  | ({ readonly code: 'ballot-session.nothing-to-decide' } & BallotPlace)
  | ({ readonly code: 'ballot-session.no-proposal' } & BallotPlace)
  | { readonly code: 'ballot-session.head-confirms' }
  | { readonly code: 'ballot-session.two-people' };

/** Proposes what a ballot shows. Whoever proposes anew replaces the open proposal; a confirmed decision stands. */
export function proposeDecision(
  session: BallotSession,
  placed: readonly PlacedBallot[],
  proposal: BallotDecision,
): Result<BallotSession, DecisionRefusal> {
  if (session.state !== 'COUNTING') return err({ code: 'ballot-session.not-counting' });
  const { bundle, position } = proposal;
  const ballot = placed.find((each) => isAt(each, proposal));
  if (!ballot || !needsDecision(ballot))
    return err({ code: 'ballot-session.nothing-to-decide', bundle, position });
  const off = checkMarks(proposal.marks, ballotOf(session));
  if (off) return err(off);
  const marks = { ...proposal.marks, question: undefined, unsure: undefined };
  const others = session.decisions.filter((each) => !isAt(each, proposal));
  return ok({ ...session, decisions: [...others, { ...proposal, marks }] });
}

/** Confirms a proposal: the head does, and never the one who proposed. */
export function confirmDecision(
  session: BallotSession,
  place: BallotPlace,
  by: { readonly member: CountingMemberId; readonly at: Instant },
): Result<BallotSession, DecisionRefusal> {
  if (session.state !== 'COUNTING') return err({ code: 'ballot-session.not-counting' });
  const { bundle, position } = place;
  const open = session.decisions.find((each) => isAt(each, place) && !each.confirmedBy);
  if (!open) return err({ code: 'ballot-session.no-proposal', bundle, position });
  const member = session.committee.find((each) => each.id === by.member);
  if (open.proposedBy === by.member) return err({ code: 'ballot-session.two-people' });
  if (member?.role !== 'head' && !proposedByHead(session, open))
    return err({ code: 'ballot-session.head-confirms' });
  const confirmed = { ...open, confirmedBy: by.member, confirmedAt: by.at };
  return ok({
    ...session,
    decisions: session.decisions.map((each) => (isAt(each, place) ? confirmed : each)),
  });
}

/** When the head proposes, another member of the committee stands behind it: two people always, the head one of them. */
function proposedByHead(session: BallotSession, decision: BallotDecision): boolean {
  const member = session.committee.find((each) => each.id === decision.proposedBy);
  return member?.role === 'head';
}

function isAt(one: BallotPlace, two: BallotPlace): boolean {
  return one.bundle === two.bundle && one.position === two.position;
}

/** What marks are checked against. */
export function ballotOf(session: BallotSession): {
  readonly form: BallotForm;
  readonly names: number;
} {
  return { form: session.form, names: session.candidates.length };
}
