import type { BallotSessionView } from '@daihoi/contract/ballot-session';

export const issuedFields = ['issued', 'exchanged', 'spoiled', 'left'] as const;

/** The fields that are counted at a step. */
export function fieldsOf(of: 'issued' | 'collected') {
  return of === 'issued' ? issuedFields : (['collected'] as const);
}

type Count = BallotSessionView['issued'][number] | BallotSessionView['collected'][number];

/** One figure of what somebody counted. */
export function figureOf({ value }: Count, field: (typeof issuedFields)[number] | 'collected') {
  if (typeof value === 'number') return value;
  return field === 'collected' ? 0 : value[field];
}
