export * from './add-secret-paper.ts';
export * from './change-readers.ts';
export * from './open-secret-paper.ts';
export * from './permit-secrets.ts';
export * from './secret-paper-store.ts';
