export * from './audit-log.ts';
export * from './audit-store.ts';
