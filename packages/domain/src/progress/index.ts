export * from './ancestry.ts';
export * from './contributions.ts';
export * from './memberships.ts';
