export * from './ancestry.ts';
export * from './contributions.ts';
