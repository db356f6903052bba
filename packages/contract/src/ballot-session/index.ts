export { CountPackageSchema, SealedBallotsSchema } from './package.ts';
export { ballotSessionPaperRoutes } from './paper-routes.ts';
export { ballotSessionRoutes } from './routes.ts';
export type {
  BallotSessionView,
  DisputedBallot,
  Hand,
  KeyingView,
  MarksBody,
  OpenItemView,
  PreparedBody,
} from './shapes.ts';
