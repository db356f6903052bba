export * from './check-paper.ts';
export * from './gather-facts.ts';
export * from './paper-examiner.ts';
export * from './paper-inspector.ts';
export * from './paper-repairer.ts';
export * from './repair-paper.ts';
export * from './shared-text.ts';
export * from './version-changes.ts';
