export * from './find-near-papers.ts';
export * from './keep-for-comparing.ts';
export * from './sameness-store.ts';
export * from './sketch-paper.ts';
