export * from './demonstration-store.ts';
