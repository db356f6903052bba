export * from './data/vietnam-holidays.ts';
export * from './holiday-table.ts';
export * from './working-days.ts';
