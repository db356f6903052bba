export * from './gather-routes.ts';
export * from './gather-shapes.ts';
