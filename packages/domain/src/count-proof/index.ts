export * from './count-proof.ts';
export * from './room-key.ts';
