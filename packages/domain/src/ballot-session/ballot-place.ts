/** Where a ballot lies: its bundle and its place in it, both from 1. */
export interface BallotPlace {
  readonly bundle: number;
  readonly position: number;
}
