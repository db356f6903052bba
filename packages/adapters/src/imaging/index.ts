export { decodeLuma, type EncodedImage } from './decode-luma.ts';
export { encodeLuma, type LumaEncoding } from './encode-luma.ts';
export { openCleanRaster } from './open-clean-raster.ts';
export { openBallotReader } from './room/open-ballot-reader.ts';
export { loadPreparedLayout } from './load-prepared-layout.ts';
export { readScans, type FileScans, type ScanRun } from './read-scans.ts';
export { openScanLog, type ScanLog } from './scan-log.ts';
export { scanFaults, type ScanFault } from './scan-fault.ts';
export type { ScannedFile, ScannedPage } from './scan-task.ts';
