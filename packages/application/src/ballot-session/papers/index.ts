export * from './count-minutes-paper.ts';
export * from './count-record.ts';
export { assemblyLines, type CountedSession, type CountingFrame } from './counting-frame.ts';
export * from './elected-list-paper.ts';
export * from './entry-log-paper.ts';
export * from './minutes-readiness.ts';
export * from './tally-sheet-paper.ts';
