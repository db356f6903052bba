export * from './apply-holiday-edits.ts';
export * from './holiday-store.ts';
