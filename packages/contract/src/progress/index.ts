export * from './routes.ts';
export * from './shapes.ts';
export * from './workbook-words.ts';
