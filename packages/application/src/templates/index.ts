export type * from './template-filler.ts';
export * from './built-in-template.ts';
