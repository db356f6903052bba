export * from './congress-store.ts';
export * from './gather-facts.ts';
export * from './move-own-congress.ts';
export * from './plan-congress.ts';
export * from './record-congress.ts';
export * from './view-congress.ts';
