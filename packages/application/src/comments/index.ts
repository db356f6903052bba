export * from './comment-store.ts';
