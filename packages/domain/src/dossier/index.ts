export * from './dossier-gaps.ts';
export * from './dossier.ts';
export * from './paper-requirement.ts';
export * from './required-paper.ts';
export type { PaperBasis, PaperBasisText } from './data/paper-bases.ts';
