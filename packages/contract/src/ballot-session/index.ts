export { ballotKeepingRoutes } from './keeping-routes.ts';
export { CountPackageSchema, SealedBallotsSchema } from './package.ts';
export { ballotSessionListRoutes } from './list-routes.ts';
export { ballotSessionPaperRoutes } from './paper-routes.ts';
export { ballotSessionRoutes } from './routes.ts';
export { ballotScanRoutes, scanUploadLimit } from './scan-routes.ts';
export type {
  BallotSessionView,
  DisputedBallot,
  Hand,
  KeyingView,
  MarksBody,
  OpenItemView,
  PreparedBody,
  ScanAnswerBody,
  ScanningView,
  ScanStopView,
} from './shapes.ts';
