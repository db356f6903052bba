export * from './unit-store.ts';
