export * from './ancestry.ts';
export * from './board-figures.ts';
export * from './contributions.ts';
export * from './curve.ts';
export * from './levelled-steps.ts';
export * from './memberships.ts';
