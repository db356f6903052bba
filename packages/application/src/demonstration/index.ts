export * from './demonstration-store.ts';
export * from './enter-demonstration.ts';
export * from './view-demonstration.ts';
