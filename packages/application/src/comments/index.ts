export * from './comment-store.ts';
export * from './public/index.ts';
