/** strike: cross out whom you do not want. agreeDisagree: one mark per person in one of two boxes. */
export const ballotForms = ['strike', 'agreeDisagree'] as const;
export type BallotForm = (typeof ballotForms)[number];

/** The form that the list asks for: more names than seats are struck, otherwise each name is agreed to or not. */
export function deriveBallotForm(list: {
  readonly candidates: number;
  readonly seats: number;
}): BallotForm {
  return list.candidates > list.seats ? 'strike' : 'agreeDisagree';
}
