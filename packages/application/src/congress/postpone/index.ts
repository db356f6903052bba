export * from './postpone-congresses.ts';
export * from './postponement-scope.ts';
export * from './resume-postponed.ts';
