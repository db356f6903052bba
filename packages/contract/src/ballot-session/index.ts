export { ballotKeepingRoutes } from './keeping-routes.ts';
export { CountPackageSchema, SealedBallotsSchema } from './package.ts';
export { ballotSessionListRoutes } from './list-routes.ts';
export { ballotSessionPaperRoutes } from './paper-routes.ts';
export { ballotPeopleRoutes } from './people-routes.ts';
export { ballotSessionRoutes } from './routes.ts';
export { conduct, SessionAsked, SessionPlace, sessionPath } from './session-place.ts';
export { Hand, WitnessNumber } from './shapes.ts';
export { roomKeyRoutes } from './room-key-routes.ts';
export type {
  BallotSessionView,
  DisputedBallot,
  KeyingView,
  DrawnBallotView,
  TypistQualityView,
  MarksBody,
  OpenItemView,
  PreparedBody,
} from './shapes.ts';
