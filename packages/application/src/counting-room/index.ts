export type * from './ballot-press.ts';
export { makeBallot, type BallotPorts, type MadeBallot, type TestDeck } from './make-ballot.ts';
