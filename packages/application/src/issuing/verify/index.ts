export * from './verify-code.ts';
export * from './verify-file.ts';
