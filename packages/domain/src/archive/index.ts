export * from './archive-manifest.ts';
export * from './stored-zip.ts';
export * from './verify-archive.ts';
