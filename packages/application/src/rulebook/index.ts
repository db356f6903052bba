export * from './enter-source.ts';
export * from './freeze-for-congress.ts';
export * from './list-format-rules.ts';
export * from './list-rules.ts';
export * from './rule-source-store.ts';
export * from './rulebook-store.ts';
export * from './search-documents.ts';
export * from './withdraw-source.ts';
