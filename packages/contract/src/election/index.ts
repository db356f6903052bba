export { BallotRequestSchema, type BallotRequestInput } from './ballot-request-schema.ts';
export * from './election-schema.ts';
export * from './input-refusal.ts';
export * from './parse-election.ts';
export { electionWording, type ElectionWording } from './wording.ts';
