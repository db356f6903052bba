export * from './bundle.ts';
export * from './routes.ts';
export * from './shapes.ts';
