export * from './check-paper.ts';
export * from './paper-inspector.ts';
