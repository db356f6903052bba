export * from './change-office.ts';
export * from './congress-standing.ts';
export * from './enter-ballot.ts';
export * from './enter-persons.ts';
export * from './judge-entry.ts';
export { isResultOpen, type OpenRefusal, type ResultNotOpen } from './open-result.ts';
export { pendingResult } from './pending-result.ts';
export * from './plan-scheme.ts';
export {
  ratificationPaper,
  ratificationTitle,
  type DecisionContent,
} from './ratification-paper.ts';
export * from './ratify-result.ts';
export * from './result-facts.ts';
export * from './result-store.ts';
export * from './return-result.ts';
export * from './settle-difference.ts';
export * from './view-result.ts';
