export * from './article-ref.ts';
export * from './brand.ts';
export * from './calendar-date.ts';
export * from './canonical-json.ts';
export * from './ids.ts';
export * from './invariant.ts';
export * from './ratio.ts';
export * from './result.ts';
