export * from './account-routes.ts';
export * from './profile-routes.ts';
