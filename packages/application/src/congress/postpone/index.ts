export * from './postpone-congresses.ts';
export * from './postponement-scope.ts';
export * from './resume-postponed.ts';
export * from './resume-subtree.ts';
export * from './window-for.ts';
