export * from './due-days.ts';
export * from './list-tasks.ts';
export * from './task.ts';
