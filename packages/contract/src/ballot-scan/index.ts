export { ballotScanRoutes } from './routes.ts';
export type { ScanAnswerBody, ScanFolderView, ScanningView, ScanStopView } from './shapes.ts';
