export * from './archive-store.ts';
export * from './bundle-archive.ts';
export * from './close-archive.ts';
export type { Gathered, GatheredFile } from './gathered.ts';
export { viewArchive, type ArchiveView } from './view-archive.ts';
export * from './removal/index.ts';
