export * from './apply-changes.ts';
export type { CellChange, RowChange } from './compare-tables.ts';
export * from './compare-versions.ts';
export * from './compare-words.ts';
export * from './version-block.ts';
