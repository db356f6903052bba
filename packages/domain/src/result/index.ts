export * from './check-congress-result.ts';
export * from './deadlines.ts';
export * from './elected-person.ts';
export * from './election-result-form.ts';
export * from './merge-statistics.ts';
export * from './ratification.ts';
export * from './scheme-difference.ts';
export * from './statistics.ts';
