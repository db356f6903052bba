export * from './add-up.ts';
export * from './statistics-paper.ts';
export * from './statistics-store.ts';
export * from './view-statistics.ts';
