export { addressBlock } from './address-block.ts';
export * from './challenge-store.ts';
export { issueChallenge, type IssuedChallenge } from './issue-challenge.ts';
export * from './limit-uses.ts';
export * from './take-proof.ts';
