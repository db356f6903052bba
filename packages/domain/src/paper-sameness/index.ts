export * from './common-phrases.ts';
export * from './compare-papers.ts';
export { likenessLimits } from './likeness-limits.ts';
export * from './fingerprints.ts';
export * from './read-sameness-text.ts';
export type { CharacterSpan, PassageSide, SamePassage } from './same-passage.ts';
export type { PlacedWord } from './split-words.ts';
export * from './sameness-index.ts';
export * from './sameness-finding.ts';
