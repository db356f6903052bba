export * from './change-shapes.ts';
export * from './import-routes.ts';
export * from './routes.ts';
