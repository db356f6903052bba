export type * from './ballot-press.ts';
export { makeBallot, type BallotPorts, type MadeBallot } from './make-ballot.ts';
