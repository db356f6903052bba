import type { BallotSessionView, PreparedBody } from '@daihoi/contract/ballot-session';

/** What a ballot is prepared with now; parts of it are saved one at a time. */
export function preparedOf(view: BallotSessionView): PreparedBody {
  const { seats, alternateSeats, candidates, committee, printed, tint } = view;
  return {
    seats,
    alternateSeats,
    candidates: [...candidates],
    committee: committee.map(({ id, name, role, official, candidateId, namesake }) => ({
      id,
      name,
      role,
      official,
      ...(candidateId === undefined ? {} : { candidateId }),
      ...(namesake === undefined ? {} : { namesake }),
    })),
    printed,
    ...(tint === undefined ? {} : { tint }),
  };
}
