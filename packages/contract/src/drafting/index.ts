export * from './kind-words.ts';
export * from './outside-routes.ts';
export * from './plan-routes.ts';
export * from './study-routes.ts';
export * from './quick-routes.ts';
export * from './routes.ts';
export * from './shapes.ts';
