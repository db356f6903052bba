export * from './check-code.ts';
export * from './committee-of.ts';
export * from './confirm-second-person.ts';
export * from './issue-paper.ts';
export * from './issued-paper-store.ts';
export * from './paper-frame.ts';
export * from './term-of-numbers.ts';
export * from './fill-words.ts';
