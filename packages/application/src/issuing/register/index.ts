export * from './list-papers.ts';
export * from './paper-register.ts';
export * from './read-issued-file.ts';
