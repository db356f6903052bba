export * from './open-identity-provider.ts';
