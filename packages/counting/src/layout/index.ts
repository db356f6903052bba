export * from './arrange-ballot.ts';
export type {
  BallotLayout,
  Box,
  CleanPrint,
  LayoutCode,
  LayoutPage,
  LayoutRow,
} from './ballot-layout.ts';
export * from './ballot-refusal.ts';
export * from './ballot-request.ts';
export { draftBallot, mostNames, type BallotDraft, type DraftName } from './draft-ballot.ts';
export {
  decodeLayoutCode,
  encodeLayoutCode,
  layoutCodeLength,
  type LayoutCodeFault,
  type LayoutCodeWords,
} from './layout-code.ts';
export {
  codeStrip,
  cornerMark,
  nameInset,
  rowHeights,
  sheetMeasures,
  type SheetMeasures,
} from './sheet-measures.ts';
