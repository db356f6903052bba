export * from './change-retention.ts';
export * from './propose-removal.ts';
export * from './removal-store.ts';
export * from './settle-removal.ts';
export { viewDue, type DueFiles, type DueView, type ListedRemoval } from './view-due.ts';
