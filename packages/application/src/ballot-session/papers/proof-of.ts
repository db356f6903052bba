import { agreedFigure, type BallotSession } from '@daihoi/domain/ballot-session';
import { proofText, squareText } from '@daihoi/domain/count-proof';
import type { ElectionCount } from '@daihoi/domain/election';
import type { Secrets } from '../../people/index.ts';
import type { CountingFrame } from './counting-frame.ts';

/** The text of the square on the papers of a released count: its figures, signed with the key of the room. */
export function proofOf(
  session: BallotSession,
  given: {
    readonly count: ElectionCount;
    readonly frame: Pick<CountingFrame, 'on' | 'checkCode'>;
    readonly room: Pick<Secrets['room'], 'sign'>;
  },
): string {
  const { count, frame, room } = given;
  const votes = new Map(count.candidates.map(({ id, votes }) => [id, votes]));
  const signed = proofText({
    office: session.office,
    number: session.round.number,
    on: frame.on,
    code: frame.checkCode,
    seats: session.seats,
    base: count.base,
    threshold: count.threshold,
    issued: agreedFigure(session.issued)?.issued ?? 0,
    collected: agreedFigure(session.collected) ?? 0,
    valid: count.ballots.valid,
    invalid: count.ballots.invalid,
    candidates: session.candidates.map(({ id }) => ({
      votes: votes.get(id) ?? 0,
      elected: count.elected.includes(id),
    })),
  });
  return squareText(signed, room.sign(signed));
}
