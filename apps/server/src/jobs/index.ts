export * from './fold-job.ts';
export * from './scan-job.ts';
export * from './start-jobs.ts';
export * from './sweep-job.ts';
