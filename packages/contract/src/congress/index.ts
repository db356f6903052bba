export * from './decision-routes.ts';
export * from './list-routes.ts';
export * from './resumption-routes.ts';
export * from './routes.ts';
