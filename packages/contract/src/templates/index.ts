export * from './kind-words.ts';
export * from './routes.ts';
export * from './shapes.ts';
