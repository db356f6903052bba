export * from './errors/index.ts';
export * from './fill.ts';
