export * from './account-store.ts';
export * from './session-store.ts';
export * from './sign-in.ts';
export * from './identify-actor.ts';
