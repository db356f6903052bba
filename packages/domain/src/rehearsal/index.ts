export * from './err-on-purpose.ts';
export * from './exercise.ts';
export * from './exercise-plan.ts';
export * from './judge-power-cut.ts';
export * from './judge-scans.ts';
export * from './judge-wrong-typist.ts';
