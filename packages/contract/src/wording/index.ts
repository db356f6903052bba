export * from './errors/index.ts';
export * from './fill.ts';
export * from './in-words.ts';
