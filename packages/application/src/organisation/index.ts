export * from './unit-store.ts';
export * from './establish-units.ts';
