export * from './routes.ts';
export * from './acts.ts';
export * from './field-name.ts';
