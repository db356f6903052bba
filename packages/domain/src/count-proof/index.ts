export * from './count-proof.ts';
