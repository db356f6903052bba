export type * from './ballot-reader.ts';
export {
  openFolderWatch,
  type FolderFile,
  type FolderRefusal,
  type FolderState,
  type FolderWatch,
  type ScanFolder,
} from './folder-watch.ts';
export { setFolderWatch, type WatchRefusal } from './set-folder-watch.ts';
export { readPendingScans } from './read-pending-scans.ts';
export {
  receiveScan,
  takeScan,
  type HandedScan,
  type ReceiveRefusal,
  type ScanTools,
} from './receive-scan.ts';
export { rememberPrinted } from './scan-layout.ts';
export {
  parseScanPageId,
  scanPageId,
  scanSources,
  type BallotScanStore,
  type FolderWatchRow,
  type PageInk,
  type PrintedLayout,
  type ReceivedScan,
  type ScanFileId,
  type ScanProgress,
  type ScanSource,
  type ScanTally,
  type StoredScanPage,
  type UnreadScan,
} from './scan-store.ts';
export { settleScan, type SettleRefusal } from './settle-scan.ts';
export { viewCleanPrint, viewScanPage, type ScanViewRefusal } from './view-scan-page.ts';
export { openScanMemory, type ScanMemory } from './scan-memory.ts';
export { viewScans, type ScanningLook, type ScanningState } from './view-scans.ts';
