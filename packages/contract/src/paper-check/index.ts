export * from './paper-check-document.ts';
export * from './finding-words.ts';
export * from './repair-author.ts';
export * from './overlap-document.ts';
export { kindWords } from './kind-words.ts';
export { themeTitle } from './content-words.ts';
export { hintWords } from './hint-words.ts';
export { formatRuleTitle } from './rule-titles.ts';
