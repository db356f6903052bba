export * from './connect/index.ts';
export * from './embedded/index.ts';
export * from './fold-rollups.ts';
export * from './look-around.ts';
export * from './migrate.ts';
export * from './recount-rollups.ts';
export * from './transact.ts';
export * from './verify-audit.ts';
