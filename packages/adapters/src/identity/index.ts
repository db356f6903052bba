export * from './codes.ts';
export * from './key-file.ts';
export * from './oidc/index.ts';
export * from './open-secrets.ts';
export * from './password.ts';
export * from './seal.ts';
export * from './tokens.ts';
export * from './totp.ts';
