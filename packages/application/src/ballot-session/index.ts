export type * from './ballot-session-store.ts';
export type { CountPackage, SealedBallots } from './count-package-shape.ts';
export {
  countPackage,
  isChained,
  verifyCountPackage,
  type PackageCheck,
  type PackageSecrets,
  type PackageTools,
} from './count-package.ts';
export { hashOfBallots, takeSealedBallots, type BallotSecrets } from './sealed-ballots.ts';
export { examineSeals, type ExaminedSeal } from './examine-seals.ts';
export { digestIn } from './seal-line.ts';
export {
  tellsSealedVotes,
  type SealBroken,
  type SealCheck,
  type SealedPart,
} from './seal-votes.ts';
export { sessionLine } from './session-line.ts';
export { carrySession, type CarryRefusal, type CarrySession } from './carry-session.ts';
export { correctPrinted, type CorrectPrintedRefusal } from './correct-printed.ts';
export { nominateOnFloor, withdrawFromList, type ChangeListRefusal } from './change-list.ts';
export { recordDisposal, viewKeeping, type KeptBallots } from './keep-ballots.ts';
export { confirmBallot, proposeBallot, type DecideRefusal } from './decide-ballots.ts';
export {
  keyBallot,
  sitDown,
  viewKeying,
  type KeyingRefusal,
  type OpenedSeat,
  type OwnKeying,
} from './key-ballots.ts';
export {
  openBallotSession,
  type NextSessionPlan,
  type OpenSessionRefusal,
} from './open-session.ts';
export { viewFrozenRoll, type AttendanceSince, type DrawnRoll } from './attendance.ts';
export * from './papers/index.ts';
export * from './scans/index.ts';
export { replaceHeadOf } from './replace-head.ts';
export { replaceTypistOf, type NewTypist, type ReplaceRefusal } from './replace-typist.ts';
export { resetMemberCode, type ResetRefusal } from './reset-code.ts';
export { removeDouble, type RemoveDoubleRefusal } from './remove-double.ts';
export { prepareSession, type Preparation, type PrepareRefusal } from './prepare-session.ts';
export { drawBallotSample, recordSampleCheck, type SampleRefusal } from './sample-ballots.ts';
export {
  ballotPrintKinds,
  deckOfSession,
  printBallots,
  type BallotPrintKind,
  type PrintRefusal,
} from './print-ballots.ts';
export { vouchForCode, type VouchRefusal } from './vouch-for-code.ts';
export { setMemberCode, type CodeRefusal } from './set-code.ts';
export { takeRoll, tellCollected, tellIssued, type FigureRefusal } from './tell-figures.ts';
export type { SignedCommand } from './signed-act.ts';
export type { HandRefusal, HandSecrets, TypedHand } from './verify-hands.ts';
export {
  equationsOfPage,
  listDisputed,
  listSessionEvents,
  listSessions,
  viewSession,
  type SessionList,
  type SessionPage,
  type StepAhead,
} from './view-session.ts';
export { viewSample, type DrawnBallot } from './view-sample.ts';
export { viewTypists } from './view-typists.ts';
