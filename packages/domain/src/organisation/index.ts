export * from './change-error.ts';
export {
  decideDissolve,
  decideEstablish,
  decideLevelChange,
  decideMove,
  decideRename,
  type ChangeDecision,
  type DissolveOrder,
  type EstablishOrder,
  type LevelChangeOrder,
  type MoveOrder,
  type RenameOrder,
} from './decide-change.ts';
export * from './decide-merge.ts';
export * from './decide-split.ts';
export { codeKey, type OutsideUnits } from './import/check-places.ts';
export * from './import/check-unit-rows.ts';
export * from './import/export-sheet.ts';
export type { ImportCell, ImportSheet, MergedRange } from './import/import-cell.ts';
export {
  undoOf,
  type UnitImportPlan,
  type UnitImportUndo,
  type UnitUpdate,
  type UpdatableField,
} from './import/plan-import.ts';
export {
  unitProblemSeverities,
  type ProblemSeverity,
  type UnitProblem,
  type UnitProblemCode,
} from './import/unit-problem.ts';
export * from './import/unit-row.ts';
export * from './level-scheme.ts';
export type { ChangeOrder, OrganisationRecord } from './organisation-record.ts';
export * from './organization-level.ts';
export * from './settle-congresses.ts';
export * from './unit-event.ts';
export * from './unit-history.ts';
export * from './unit-path.ts';
export * from './unit-tree.ts';
export * from './unit.ts';
