export * from './season-store.ts';
