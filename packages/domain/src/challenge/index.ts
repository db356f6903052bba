export * from './challenge.ts';
export { sha256 } from './sha256.ts';
export * from './solve-challenge.ts';
