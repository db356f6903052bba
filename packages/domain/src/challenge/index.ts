export * from './challenge.ts';
export * from './solve-challenge.ts';
