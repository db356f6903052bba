export { canonicalPaper } from './canonical-paper.ts';
export type {
  DocumentReader,
  PaperPictureFile,
  PictureReader,
  ReadDocument,
} from './document-reader.ts';
export { labelBlocks, romanNumeral, type LabelledBlock } from './outline.ts';
export type * from './paper-blocks.ts';
export type * from './paper-model.ts';
export type { PaperCheck, PaperRenderer, PassageContent } from './paper-renderer.ts';
export { blockLines, paperText } from './paper-text.ts';
export { picturesOf, type PaperPictures } from './pictures-of.ts';
export * from './plain-blocks.ts';
export { paperRuleSetOn } from './rule-set.ts';
export * from './runs.ts';
export type * from './screen-paper.ts';
export * from './rehearsed-papers.ts';
