export * from './season-store.ts';
export * from './open-season.ts';
