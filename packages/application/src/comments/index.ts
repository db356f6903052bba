export * from './comment-store.ts';
export * from './public/index.ts';
export * from './answer/index.ts';
