import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import type { Witness } from '@daihoi/domain/ballot-session';

type Typists = Pick<BallotSessionView, 'typists'>;

/** By what a witness sees the ballots. */
export function meansOf({ typists }: Typists, witness: number): 'keys' | 'scanner' {
  return typists.find((each) => each.witness === witness)?.means ?? 'keys';
}

/** True when at least one witness is a scanner. */
export function hasScanner({ typists }: Typists): boolean {
  return typists.some(({ means }) => means === 'scanner');
}

/** Those who work for a witness now, each once: somebody may have taken over the share of a colleague. */
export function teamOf({ typists }: Typists, witness: number): readonly string[] {
  const members = typists.filter((each) => each.witness === witness).map(({ member }) => member);
  return [...new Set(members)];
}

/** True as long as a seat is that of somebody who works for its witness. */
export function holdsSeat(
  { typists }: Typists,
  seat: { readonly member: string; readonly witness: number },
): boolean {
  return typists.some(({ member, witness }) => member === seat.member && witness === seat.witness);
}

/** The ways in which two witnesses may see the ballots. */
export const ways = ['keys', 'mixed', 'scans'] as const;
export type Way = (typeof ways)[number];

/** By what a witness of a way sees the ballots. */
export function meansIn(way: Way, witness: Witness): 'keys' | 'scanner' {
  if (way === 'mixed') return witness === 1 ? 'keys' : 'scanner';
  return way === 'keys' ? 'keys' : 'scanner';
}
