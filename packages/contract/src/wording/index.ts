export * from './errors/index.ts';
export { oidcRefusal } from './oidc-refusal.ts';
export * from './fill.ts';
export * from './in-words.ts';
