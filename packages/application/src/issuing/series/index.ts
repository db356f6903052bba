export * from './continue-number-series.ts';
export * from './number-series-store.ts';
export * from './place-of-numbers.ts';
export * from './view-number-series.ts';
