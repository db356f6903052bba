export * from './errors/index.ts';
export { oidcErrors } from './errors/oidc.ts';
export * from './fill.ts';
export * from './in-words.ts';
