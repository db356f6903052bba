export * from './article-words.ts';
export { codeWords, conditionWords } from './code-words.ts';
export * from './document-words.ts';
export { valueWords } from './value-words.ts';
