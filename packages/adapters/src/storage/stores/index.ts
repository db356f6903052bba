export * from './account-store.ts';
export * from './audit-store.ts';
export * from './board-store.ts';
export * from './congress-store.ts';
export * from './holiday-store.ts';
export * from './season-store.ts';
export * from './unit-store.ts';
export * from './session-store.ts';
