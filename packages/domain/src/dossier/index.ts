export * from './dossier-gaps.ts';
export * from './dossier.ts';
export * from './required-paper.ts';
