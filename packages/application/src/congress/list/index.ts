export * from './congress-list-store.ts';
export * from './list-congresses.ts';
