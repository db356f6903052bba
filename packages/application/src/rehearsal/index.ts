export { beginExercise, type BeginRefusal, type NoRehearsal } from './begin-exercise.ts';
export { certificatePaper, type CertifiedRehearsal } from './certificate-paper.ts';
export { armPowerCut, recordPowerCut, type CutRefusal } from './cut-power.ts';
export { layRehearsal, rehearsedSince, type NewRehearsal } from './lay-rehearsal.ts';
export { rehearsalCommittee } from './data/rehearsal-words.ts';
export type { ArmedExercise, CutTold, PowerSwitch } from './power-switch.ts';
export type * from './rehearsal-store.ts';
export {
  viewRehearsal,
  type ExerciseLine,
  type RehearsalPage,
  type RehearsedCount,
} from './view-rehearsal.ts';
export { writeRehearsalNotes } from './write-notes.ts';
