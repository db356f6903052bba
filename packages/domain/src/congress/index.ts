export * from './checklist.ts';
export * from './congress-moves.ts';
export * from './congress-state.ts';
export * from './congress.ts';
export * from './move-congress.ts';
export * from './next-move.ts';
export * from './state-as-of.ts';
