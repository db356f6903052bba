export * from './routes.ts';
export * from './sign-in-steps.ts';
