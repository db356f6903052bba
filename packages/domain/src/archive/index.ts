export * from './archive-manifest.ts';
export * from './data/archive-names.ts';
export * from './removal.ts';
export * from './retention.ts';
export * from './stored-zip.ts';
export * from './verify-archive.ts';
