export * from './draft-kind.ts';
export * from './draft-plan.ts';
export * from './draft-refusal.ts';
export * from './draft-state.ts';
export * from './draft.ts';
export * from './finding-keys.ts';
export * from './hold-draft.ts';
export * from './move-draft.ts';
