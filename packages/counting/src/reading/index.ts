export {
  assembleBallots,
  ballotDoubts,
  type BallotDoubt,
  type BallotReading,
  type ReadImage,
} from './assemble-ballots.ts';
export { findDuplicates, type PageToCompare } from './find-duplicates.ts';
export type { LumaImage } from './luma-image.ts';
export { parseLayout, type LayoutRefusal } from './parse-layout.ts';
export { placePage, type PagePlacement } from './place-page.ts';
export { project } from './homography.ts';
export { prepareLayout, type PreparedLayout, type RowTemplate } from './prepare-layout.ts';
export { pageDoubts, type PageDoubt, type PageReading } from './page-reading.ts';
export { createPageReader } from './read-page.ts';
export { rowDoubts, type RowDoubt, type RowMark, type RowReading } from './row-reading.ts';
