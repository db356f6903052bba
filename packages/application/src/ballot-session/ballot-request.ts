import type { BallotPaper, BallotRequest } from '@daihoi/counting/layout';
import type { BallotSession } from '@daihoi/domain/ballot-session';
import { assemblyName, officeOf, termText, type CountingFrame } from './papers/counting-frame.ts';
import type { SheetFrame } from './papers/paper-desk.ts';

/** The ballot of a session, as the press is asked for it. The sheets of a rehearsal serve every ballot of the same list, on whatever day. */
export function requestOf(
  session: BallotSession,
  frame: SheetFrame,
  paper: BallotPaper,
): BallotRequest {
  const { office, seats, form, candidates, round, tint } = session;
  return {
    congress: {
      unit: frame.organization,
      title: assemblyName(frame),
      term: termText(frame.term),
      date: frame.sheetsOn,
      place: frame.place,
    },
    contest: {
      id: isRehearsed(frame)
        ? `${frame.purpose}/${String(candidates.length)}`
        : `${session.id}/${String(round.number)}`,
      title: officeOf(session, frame),
      office,
      seats,
      ballotForm: form,
      candidates: candidates.map(({ id, name }) => ({ id, name })),
    },
    paper,
    tint,
  };
}

/** True for what is printed at a rehearsal. */
export function isRehearsed({ purpose }: Pick<CountingFrame, 'purpose'>): boolean {
  return purpose === 'rehearsal';
}
