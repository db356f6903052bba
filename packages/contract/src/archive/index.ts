export * from './bundle.ts';
export * from './removal-routes.ts';
export * from './routes.ts';
export * from './shapes.ts';
