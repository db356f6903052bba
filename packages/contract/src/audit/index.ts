export * from './routes.ts';
export * from './acts.ts';
