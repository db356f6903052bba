export * from './apply-holiday-edits.ts';
export * from './edit-holidays.ts';
export * from './holiday-store.ts';
