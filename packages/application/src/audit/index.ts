export * from './acts.ts';
export * from './audit-log.ts';
export * from './audit-store.ts';
